# shellcheck shell=bash disable=SC2016,SC2034
# Site books: data for migrate.sh, generated. Secrets are named here, never held.
MIGPLAN_SITE='books'
MIGPLAN_FROM='3.0.0'
MIGPLAN_TO='4.0.0'
MIGPLAN_DIALECT='mysql'
MIGPLAN_DIGEST='72093824e17ec9e1b7fcdbb63b9f2313b583fbc8cc9651e58da9c62ab1a4d51e'
MIGPLAN_NODES=('portal1' 'gw1')
MIGPLAN_MIGRATION_NODE='portal1'
MIGPLAN_OLD_HOMES=('/opt/wso2am-3.0.0' '/opt/wso2am-3.2.0')
MIGPLAN_NEW_HOMES=('/opt/wso2am-3.2.0' '/opt/wso2am-4.0.0')
MIGPLAN_DOWNLOADS='/opt/downloads'
MIGPLAN_SECRETS=('ADMIN_PASSWORD' 'APIM_DB_PASSWORD' 'SHARED_DB_PASSWORD')
MIGPLAN_DATABASES=('apim_db' 'shared_db')

db_apim_db_title='am_db on db1.books.example:3306'
db_apim_db_client=(
  'mysql'
  '--protocol=TCP'
  '--host=db1.books.example'
  '--port=3306'
  '--user=am'
  '--default-character-set=utf8mb4'
  '--batch'
  '--skip-column-names'
  '--skip-force'
  '--database=am_db'
)
db_apim_db_host='db1.books.example'
db_apim_db_port='3306'
db_apim_db_name='am_db'
db_apim_db_user='am'
db_apim_db_password_env='APIM_DB_PASSWORD'

db_shared_db_title='shared_db on db1.books.example:3306'
db_shared_db_client=(
  'mysql'
  '--protocol=TCP'
  '--host=db1.books.example'
  '--port=3306'
  '--user=am'
  '--default-character-set=utf8mb4'
  '--batch'
  '--skip-column-names'
  '--skip-force'
  '--database=shared_db'
)
db_shared_db_host='db1.books.example'
db_shared_db_port='3306'
db_shared_db_name='shared_db'
db_shared_db_user='am'
db_shared_db_password_env='SHARED_DB_PASSWORD'

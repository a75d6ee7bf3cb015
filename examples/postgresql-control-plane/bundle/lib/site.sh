# shellcheck shell=bash disable=SC2016,SC2034
# Site city: data for migrate.sh, generated. Secrets are named here, never held.
MIGPLAN_SITE='city'
MIGPLAN_FROM='2.6.0'
MIGPLAN_TO='4.1.0'
MIGPLAN_DIALECT='postgresql'
MIGPLAN_DIGEST='bf3ac7f58c81f1cdb50054aa9f705ed1e5385d30c48a4db105f294dc8241de5c'
MIGPLAN_NODES=('pub1' 'km1' 'tm1' 'gw1' 'gw2')
MIGPLAN_MIGRATION_NODE='pub1'
MIGPLAN_OLD_HOMES=('/opt/wso2am-2.6.0')
MIGPLAN_NEW_HOMES=('/opt/wso2am-4.1.0')
MIGPLAN_DOWNLOADS='/opt/downloads'
MIGPLAN_SECRETS=('ADMIN_PASSWORD' 'APIM_DB_PASSWORD' 'SHARED_DB_PASSWORD')
MIGPLAN_DATABASES=('apim_db' 'shared_db')

db_apim_db_title='am_db on db1.city.example:5432'
db_apim_db_client=(
  'psql'
  '-X'
  '-q'
  '-v'
  'ON_ERROR_STOP=1'
  '--host=db1.city.example'
  '--port=5432'
  '--username=am'
  '--dbname=am_db'
)
db_apim_db_host='db1.city.example'
db_apim_db_port='5432'
db_apim_db_name='am_db'
db_apim_db_user='am'
db_apim_db_password_env='APIM_DB_PASSWORD'
db_apim_db_backup_file='apim_db.dump'
db_apim_db_backup='mkdir -p backup && pg_dump --host=db1.city.example --port=5432 --username=am --format=custom --file=backup/apim_db.dump --dbname=am_db'
db_apim_db_restore='pg_restore --host=db1.city.example --port=5432 --username=am --clean --if-exists --create --exit-on-error --dbname=postgres backup/apim_db.dump'

db_shared_db_title='reg_db on db1.city.example:5432'
db_shared_db_client=(
  'psql'
  '-X'
  '-q'
  '-v'
  'ON_ERROR_STOP=1'
  '--host=db1.city.example'
  '--port=5432'
  '--username=reg'
  '--dbname=reg_db'
)
db_shared_db_host='db1.city.example'
db_shared_db_port='5432'
db_shared_db_name='reg_db'
db_shared_db_user='reg'
db_shared_db_password_env='SHARED_DB_PASSWORD'
db_shared_db_backup_file='shared_db.dump'
db_shared_db_backup='mkdir -p backup && pg_dump --host=db1.city.example --port=5432 --username=reg --format=custom --file=backup/shared_db.dump --dbname=reg_db'
db_shared_db_restore='pg_restore --host=db1.city.example --port=5432 --username=reg --clean --if-exists --create --exit-on-error --dbname=postgres backup/shared_db.dump'

# shellcheck shell=bash disable=SC2016,SC2034
# Site books: data for migrate.sh, generated. Secrets are named here, never held.
MIGPLAN_SITE='books'
MIGPLAN_FROM='3.0.0'
MIGPLAN_TO='4.0.0'
MIGPLAN_DIALECT='mysql'
MIGPLAN_DIGEST='30a2509d81536586393346ff8ca0851a2d5d53f8e5c5ad49d82a5fa435a2b216'
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
db_apim_db_backup_file='apim_db.sql'
db_apim_db_backup='mkdir -p backup && mysqldump --protocol=TCP --host=db1.books.example --port=3306 --user=am --default-character-set=utf8mb4 --single-transaction --routines --triggers --hex-blob --no-tablespaces --add-drop-database --result-file=backup/apim_db.sql --databases am_db'
db_apim_db_restore='mysql --protocol=TCP --host=db1.books.example --port=3306 --user=am --default-character-set=utf8mb4 --batch --skip-column-names --skip-force --database=am_db < backup/apim_db.sql'

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
db_shared_db_backup_file='shared_db.sql'
db_shared_db_backup='mkdir -p backup && mysqldump --protocol=TCP --host=db1.books.example --port=3306 --user=am --default-character-set=utf8mb4 --single-transaction --routines --triggers --hex-blob --no-tablespaces --add-drop-database --result-file=backup/shared_db.sql --databases shared_db'
db_shared_db_restore='mysql --protocol=TCP --host=db1.books.example --port=3306 --user=am --default-character-set=utf8mb4 --batch --skip-column-names --skip-force --database=shared_db < backup/shared_db.sql'

# shellcheck shell=bash disable=SC2016,SC2034
# Site shop: data for migrate.sh, generated. Secrets are named here, never held.
MIGPLAN_SITE='shop'
MIGPLAN_FROM='3.0.0'
MIGPLAN_TO='3.1.0'
MIGPLAN_DIALECT='mysql'
MIGPLAN_DIGEST='2c6517abf47dadbb2a236cd167ff31264ed765339d40ac06278b184cc15d1013'
MIGPLAN_NODES=('shop1')
MIGPLAN_MIGRATION_NODE='shop1'
MIGPLAN_OLD_HOMES=('/opt/wso2am-3.0.0')
MIGPLAN_NEW_HOMES=('/opt/wso2am-3.1.0')
MIGPLAN_DOWNLOADS='/opt/downloads'
MIGPLAN_SECRETS=('ADMIN_PASSWORD' 'ANALYTICS_DB_PASSWORD' 'APIM_DB_PASSWORD' 'SHARED_DB_PASSWORD')
MIGPLAN_DATABASES=('apim_db' 'shared_db' 'analytics_db')

db_apim_db_title='am_db on localhost:3306'
db_apim_db_client=(
  'mysql'
  '--protocol=TCP'
  '--host=localhost'
  '--port=3306'
  '--user=am'
  '--default-character-set=utf8mb4'
  '--batch'
  '--skip-column-names'
  '--skip-force'
  '--database=am_db'
)
db_apim_db_host='localhost'
db_apim_db_port='3306'
db_apim_db_name='am_db'
db_apim_db_user='am'
db_apim_db_password_env='APIM_DB_PASSWORD'

db_shared_db_title='shared_db on localhost:3306'
db_shared_db_client=(
  'mysql'
  '--protocol=TCP'
  '--host=localhost'
  '--port=3306'
  '--user=am'
  '--default-character-set=utf8mb4'
  '--batch'
  '--skip-column-names'
  '--skip-force'
  '--database=shared_db'
)
db_shared_db_host='localhost'
db_shared_db_port='3306'
db_shared_db_name='shared_db'
db_shared_db_user='am'
db_shared_db_password_env='SHARED_DB_PASSWORD'

db_analytics_db_title='analytics_db on localhost:3306'
db_analytics_db_client=(
  'mysql'
  '--protocol=TCP'
  '--host=localhost'
  '--port=3306'
  '--user=analytics'
  '--default-character-set=utf8mb4'
  '--batch'
  '--skip-column-names'
  '--skip-force'
  '--database=analytics_db'
)
db_analytics_db_host='localhost'
db_analytics_db_port='3306'
db_analytics_db_name='analytics_db'
db_analytics_db_user='analytics'
db_analytics_db_password_env='ANALYTICS_DB_PASSWORD'

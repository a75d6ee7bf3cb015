# shellcheck shell=bash disable=SC2016,SC2034
# Site rail: data for migrate.sh, generated. Secrets are named here, never held.
MIGPLAN_SITE='rail'
MIGPLAN_FROM='2.6.0'
MIGPLAN_TO='3.1.0'
MIGPLAN_DIALECT='db2'
MIGPLAN_DIGEST='fbf323a78a2320089e2a4be05fbbe8f878dca5a4caf91e53061c14d131a91484'
MIGPLAN_NODES=('apim1' 'stat1')
MIGPLAN_MIGRATION_NODE='apim1'
MIGPLAN_OLD_HOMES=('/opt/wso2am-2.6.0')
MIGPLAN_NEW_HOMES=('/opt/wso2am-3.1.0')
MIGPLAN_DOWNLOADS='/opt/downloads'
MIGPLAN_SECRETS=(
  'ADMIN_PASSWORD'
  'ANALYTICS_DB_PASSWORD'
  'APIM_DB_PASSWORD'
  'BPS_PASSWORD'
  'BPS_USER'
  'SHARED_DB_PASSWORD'
  'USER_DB_PASSWORD'
)
MIGPLAN_DATABASES=('apim_db' 'shared_db' 'user' 'analytics_db')

db_apim_db_title='AMDB on db1.rail.example:50000'
db_apim_db_client=('db2' '-s' '-t')
db_apim_db_host='db1.rail.example'
db_apim_db_port='50000'
db_apim_db_name='AMDB'
db_apim_db_user='am'
db_apim_db_password_env='APIM_DB_PASSWORD'

db_shared_db_title='REGDB on db1.rail.example:50000'
db_shared_db_client=('db2' '-s' '-t')
db_shared_db_host='db1.rail.example'
db_shared_db_port='50000'
db_shared_db_name='REGDB'
db_shared_db_user='reg'
db_shared_db_password_env='SHARED_DB_PASSWORD'

db_user_title='UMDB on db1.rail.example:50000'
db_user_client=('db2' '-s' '-t')
db_user_host='db1.rail.example'
db_user_port='50000'
db_user_name='UMDB'
db_user_user='um'
db_user_password_env='USER_DB_PASSWORD'

db_analytics_db_title='STATDB on db2.rail.example:50000'
db_analytics_db_client=('db2' '-s' '-t')
db_analytics_db_host='db2.rail.example'
db_analytics_db_port='50000'
db_analytics_db_name='STATDB'
db_analytics_db_user='stat'
db_analytics_db_password_env='ANALYTICS_DB_PASSWORD'

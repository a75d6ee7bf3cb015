# shellcheck shell=bash disable=SC2016,SC2034
# Site city: data for migrate.sh, generated. Secrets are named here, never held.
MIGPLAN_SITE='city'
MIGPLAN_FROM='2.6.0'
MIGPLAN_TO='4.1.0'
MIGPLAN_DIALECT='postgresql'
MIGPLAN_DIGEST='6fb910609cdc2e11986c110cce2ffefdb4d2bff0e934311104e6f4d565daf93d'
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

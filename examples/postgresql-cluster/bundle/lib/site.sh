# shellcheck shell=bash disable=SC2016,SC2034
# Site acme-production: data for migrate.sh, generated. Secrets are named here, never held.
MIGPLAN_SITE='acme-production'
MIGPLAN_FROM='3.0.0'
MIGPLAN_TO='3.1.0'
MIGPLAN_DIALECT='postgresql'
MIGPLAN_DIGEST='e60abecd6806bdd9270ef0401f6efb3efa4fce77f19c1c8e162b16bc93fdb511'
MIGPLAN_NODES=('pub1' 'dev1' 'km1' 'tm1' 'gw1')
MIGPLAN_MIGRATION_NODE='pub1'
MIGPLAN_OLD_HOMES=('/opt/wso2am-3.0.0')
MIGPLAN_NEW_HOMES=('/opt/wso2am-3.1.0')
MIGPLAN_DOWNLOADS='/opt/downloads'
MIGPLAN_SECRETS=('MIGPLAN_APIM_DB_PASSWORD' 'MIGPLAN_SHARED_DB_PASSWORD' 'MIGPLAN_USER_DB_PASSWORD')
MIGPLAN_DATABASES=('apim_db' 'shared_db' 'user')

db_apim_db_title='am_db on db1.acme.example:5432'
db_apim_db_client=(
  'psql'
  '-X'
  '-q'
  '-v'
  'ON_ERROR_STOP=1'
  '--host=db1.acme.example'
  '--port=5432'
  '--username=am'
  '--dbname=am_db'
)
db_apim_db_host='db1.acme.example'
db_apim_db_port='5432'
db_apim_db_name='am_db'
db_apim_db_user='am'
db_apim_db_password_env='MIGPLAN_APIM_DB_PASSWORD'

db_shared_db_title='reg_db on db1.acme.example:5432'
db_shared_db_client=(
  'psql'
  '-X'
  '-q'
  '-v'
  'ON_ERROR_STOP=1'
  '--host=db1.acme.example'
  '--port=5432'
  '--username=reg'
  '--dbname=reg_db'
)
db_shared_db_host='db1.acme.example'
db_shared_db_port='5432'
db_shared_db_name='reg_db'
db_shared_db_user='reg'
db_shared_db_password_env='MIGPLAN_SHARED_DB_PASSWORD'

db_user_title='um_db on db2.acme.example:5432'
db_user_client=(
  'psql'
  '-X'
  '-q'
  '-v'
  'ON_ERROR_STOP=1'
  '--host=db2.acme.example'
  '--port=5432'
  '--username=um'
  '--dbname=um_db'
)
db_user_host='db2.acme.example'
db_user_port='5432'
db_user_name='um_db'
db_user_user='um'
db_user_password_env='MIGPLAN_USER_DB_PASSWORD'

# shellcheck shell=bash disable=SC2016,SC2034
# Site trial: data for migrate.sh, generated. Secrets are named here, never held.
MIGPLAN_SITE='trial'
MIGPLAN_FROM='3.0.0'
MIGPLAN_TO='3.2.0'
MIGPLAN_DIALECT='h2'
MIGPLAN_DIGEST='0393d829ee7268106040fefa364d1dfaf42e037d5b80bfdda6ee6f092f091118'
MIGPLAN_NODES=('trial1')
MIGPLAN_MIGRATION_NODE='trial1'
MIGPLAN_OLD_HOMES=('/home/trial/wso2am-3.0.0')
MIGPLAN_NEW_HOMES=('/home/trial/wso2am-3.2.0')
MIGPLAN_DOWNLOADS='/home/trial/downloads'
MIGPLAN_SECRETS=('APIM_DB_PASSWORD' 'SHARED_DB_PASSWORD')
MIGPLAN_DATABASES=('apim_db' 'shared_db')

db_apim_db_title='/home/trial/wso2am-3.0.0/repository/database/WSO2AM_DB'
db_apim_db_client=(
  'java'
  'org.h2.tools.RunScript'
  '-url'
  'jdbc:h2:/home/trial/wso2am-3.0.0/repository/database/WSO2AM_DB;IFEXISTS=TRUE'
  '-user'
  'wso2carbon'
)
db_apim_db_host=''
db_apim_db_port=''
db_apim_db_name='/home/trial/wso2am-3.0.0/repository/database/WSO2AM_DB'
db_apim_db_user='wso2carbon'
db_apim_db_password_env='APIM_DB_PASSWORD'

db_shared_db_title='/home/trial/wso2am-3.0.0/repository/database/WSO2SHARED_DB'
db_shared_db_client=(
  'java'
  'org.h2.tools.RunScript'
  '-url'
  'jdbc:h2:/home/trial/wso2am-3.0.0/repository/database/WSO2SHARED_DB;IFEXISTS=TRUE'
  '-user'
  'wso2carbon'
)
db_shared_db_host=''
db_shared_db_port=''
db_shared_db_name='/home/trial/wso2am-3.0.0/repository/database/WSO2SHARED_DB'
db_shared_db_user='wso2carbon'
db_shared_db_password_env='SHARED_DB_PASSWORD'

# shellcheck shell=bash disable=SC2016,SC2034
# Site bank-test: data for migrate.sh, generated. Secrets are named here, never held.
MIGPLAN_SITE='bank-test'
MIGPLAN_FROM='3.0.0'
MIGPLAN_TO='3.1.0'
MIGPLAN_DIALECT='oracle'
MIGPLAN_DIGEST='8ee55537acbdf68992a60c5855505f03435a9f0f98ab02c0bcd0b0c3106f74f6'
MIGPLAN_NODES=('apim1')
MIGPLAN_MIGRATION_NODE='apim1'
MIGPLAN_OLD_HOMES=('/srv/wso2/wso2am-3.0.0')
MIGPLAN_NEW_HOMES=('/srv/wso2/wso2am-3.1.0')
MIGPLAN_DOWNLOADS='/srv/downloads'
MIGPLAN_SECRETS=('ADMIN_PASSWORD' 'APIM_DB_PASSWORD' 'SHARED_DB_PASSWORD' 'WORKFLOW_PASSWORD')
MIGPLAN_DATABASES=('apim_db' 'shared_db')

db_apim_db_title='APIM on ora1.bank.example:1521'
db_apim_db_client=('sqlplus' '-S' '-L' 'AM_OWNER@//ora1.bank.example:1521/APIM')
db_apim_db_host='ora1.bank.example'
db_apim_db_port='1521'
db_apim_db_name='APIM'
db_apim_db_user='AM_OWNER'
db_apim_db_password_env='APIM_DB_PASSWORD'

db_shared_db_title='APIM on ora1.bank.example:1521'
db_shared_db_client=('sqlplus' '-S' '-L' 'REG_OWNER@//ora1.bank.example:1521/APIM')
db_shared_db_host='ora1.bank.example'
db_shared_db_port='1521'
db_shared_db_name='APIM'
db_shared_db_user='REG_OWNER'
db_shared_db_password_env='SHARED_DB_PASSWORD'

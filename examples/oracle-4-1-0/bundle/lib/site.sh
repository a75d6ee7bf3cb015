# shellcheck shell=bash disable=SC2016,SC2034
# Site bank: data for migrate.sh, generated. Secrets are named here, never held.
MIGPLAN_SITE='bank'
MIGPLAN_FROM='4.0.0'
MIGPLAN_TO='4.1.0'
MIGPLAN_DIALECT='oracle'
MIGPLAN_DIGEST='b9d412f64768ebf67d60b7ca92d1dc98357e4a2567f7fb62cd064906a244faa4'
MIGPLAN_NODES=('cp1' 'tm1' 'gw1')
MIGPLAN_MIGRATION_NODE='cp1'
MIGPLAN_OLD_HOMES=('/opt/wso2am-4.0.0')
MIGPLAN_NEW_HOMES=('/opt/wso2am-4.1.0')
MIGPLAN_DOWNLOADS='/opt/downloads'
MIGPLAN_SECRETS=('MIGPLAN_APIM_DB_PASSWORD' 'MIGPLAN_SHARED_DB_PASSWORD')
MIGPLAN_DATABASES=('apim_db' 'shared_db')

db_apim_db_title='APIM on db1.bank.example:1521'
db_apim_db_client=('sqlplus' '-S' '-L' 'am@//db1.bank.example:1521/APIM')
db_apim_db_host='db1.bank.example'
db_apim_db_port='1521'
db_apim_db_name='APIM'
db_apim_db_user='am'
db_apim_db_password_env='MIGPLAN_APIM_DB_PASSWORD'

db_shared_db_title='REG on db1.bank.example:1521'
db_shared_db_client=('sqlplus' '-S' '-L' 'reg@//db1.bank.example:1521/REG')
db_shared_db_host='db1.bank.example'
db_shared_db_port='1521'
db_shared_db_name='REG'
db_shared_db_user='reg'
db_shared_db_password_env='MIGPLAN_SHARED_DB_PASSWORD'

# shellcheck shell=bash disable=SC2016,SC2034
# Site clinic: data for migrate.sh, generated. Secrets are named here, never held.
MIGPLAN_SITE='clinic'
MIGPLAN_FROM='3.2.0'
MIGPLAN_TO='4.0.0'
MIGPLAN_DIALECT='mssql'
MIGPLAN_DIGEST='ce772a6e5ecc60cb60164f211a644faeb2fab7bac4332f2a9d383d1377ce836b'
MIGPLAN_NODES=('apim1')
MIGPLAN_MIGRATION_NODE='apim1'
MIGPLAN_OLD_HOMES=('C:/wso2/wso2am-3.2.0')
MIGPLAN_NEW_HOMES=('C:/wso2/wso2am-4.0.0')
MIGPLAN_DOWNLOADS='D:/downloads'
MIGPLAN_SECRETS=('APIM_DB_PASSWORD' 'SHARED_DB_PASSWORD')
MIGPLAN_DATABASES=('apim_db' 'shared_db')

db_apim_db_title='am_db on db1.clinic.example:1433'
db_apim_db_client=('sqlcmd' '-b' '-I' '-x' '-S' 'tcp:db1.clinic.example,1433' '-d' 'am_db' '-U' 'am')
db_apim_db_host='db1.clinic.example'
db_apim_db_port='1433'
db_apim_db_name='am_db'
db_apim_db_user='am'
db_apim_db_password_env='APIM_DB_PASSWORD'

db_shared_db_title='reg_db on db1.clinic.example:1433'
db_shared_db_client=('sqlcmd' '-b' '-I' '-x' '-S' 'tcp:db1.clinic.example,1433' '-d' 'reg_db' '-U' 'reg')
db_shared_db_host='db1.clinic.example'
db_shared_db_port='1433'
db_shared_db_name='reg_db'
db_shared_db_user='reg'
db_shared_db_password_env='SHARED_DB_PASSWORD'

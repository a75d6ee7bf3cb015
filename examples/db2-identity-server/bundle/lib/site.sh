# shellcheck shell=bash disable=SC2016,SC2034
# Site rail: data for migrate.sh, generated. Secrets are named here, never held.
MIGPLAN_SITE='rail'
MIGPLAN_FROM='2.6.0'
MIGPLAN_TO='3.1.0'
MIGPLAN_DIALECT='db2'
MIGPLAN_DIGEST='573419d16d4d65a45164ca5b3ac2b93924866b3cebe075d94c3010546dcf5645'
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
db_apim_db_backup_file='apim_db.txt'
db_apim_db_backup='mkdir -p backup && db2 '\''BACKUP DATABASE AMDB USER am TO backup'\'' | tee backup/apim_db.txt'
db_apim_db_restore='db2 '\''RESTORE DATABASE AMDB USER am FROM backup REPLACE EXISTING'\'''

db_shared_db_title='REGDB on db1.rail.example:50000'
db_shared_db_client=('db2' '-s' '-t')
db_shared_db_host='db1.rail.example'
db_shared_db_port='50000'
db_shared_db_name='REGDB'
db_shared_db_user='reg'
db_shared_db_password_env='SHARED_DB_PASSWORD'
db_shared_db_backup_file='shared_db.txt'
db_shared_db_backup='mkdir -p backup && db2 '\''BACKUP DATABASE REGDB USER reg TO backup'\'' | tee backup/shared_db.txt'
db_shared_db_restore='db2 '\''RESTORE DATABASE REGDB USER reg FROM backup REPLACE EXISTING'\'''

db_user_title='UMDB on db1.rail.example:50000'
db_user_client=('db2' '-s' '-t')
db_user_host='db1.rail.example'
db_user_port='50000'
db_user_name='UMDB'
db_user_user='um'
db_user_password_env='USER_DB_PASSWORD'
db_user_backup_file='user.txt'
db_user_backup='mkdir -p backup && db2 '\''BACKUP DATABASE UMDB USER um TO backup'\'' | tee backup/user.txt'
db_user_restore='db2 '\''RESTORE DATABASE UMDB USER um FROM backup REPLACE EXISTING'\'''

db_analytics_db_title='STATDB on db2.rail.example:50000'
db_analytics_db_client=('db2' '-s' '-t')
db_analytics_db_host='db2.rail.example'
db_analytics_db_port='50000'
db_analytics_db_name='STATDB'
db_analytics_db_user='stat'
db_analytics_db_password_env='ANALYTICS_DB_PASSWORD'
db_analytics_db_backup_file='analytics_db.txt'
db_analytics_db_backup='mkdir -p backup && db2 '\''BACKUP DATABASE STATDB USER stat TO backup'\'' | tee backup/analytics_db.txt'
db_analytics_db_restore='db2 '\''RESTORE DATABASE STATDB USER stat FROM backup REPLACE EXISTING'\'''

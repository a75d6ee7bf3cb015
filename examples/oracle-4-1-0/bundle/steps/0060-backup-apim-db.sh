# shellcheck shell=bash disable=SC2016
# Step 0060 backup-apim-db: Back up the API Manager database
# Proved: every server is stopped (after stop-old-servers)
step_before() { :; }
step_run() {
  do_backup_database apim_db 'impdp am@//db1.bank.example:1521/APIM schemas=AM directory=DATA_PUMP_DIR dumpfile=0060-apim_db.dmp logfile=0060-apim_db-import.log table_exists_action=replace'
}
step_after() { :; }
step_failed() {
  say 'Nothing was changed. Do not go on without this backup.'
}

# shellcheck shell=bash disable=SC2016
# Step 0080 backup-apim-db: Back up the API Manager database
# Proved: every server is stopped (after stop-old-servers)
step_before() { :; }
step_run() {
  do_backup_database apim_db 'db2 '\''RESTORE DATABASE AMDB USER am FROM backup/0080-apim_db REPLACE EXISTING'\'''
}
step_after() { :; }
step_failed() {
  say 'Nothing was changed. Do not go on without this backup.'
}

# shellcheck shell=bash disable=SC2016
# Step 0110 backup-analytics-db: Back up the analytics database
# Proved: every server is stopped (after stop-old-servers)
step_before() { :; }
step_run() {
  do_backup_database analytics_db 'db2 '\''RESTORE DATABASE STATDB USER stat FROM backup/0110-analytics_db REPLACE EXISTING'\'''
}
step_after() { :; }
step_failed() {
  say 'Nothing was changed. Do not go on without this backup.'
}

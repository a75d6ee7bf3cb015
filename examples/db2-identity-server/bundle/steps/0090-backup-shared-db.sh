# shellcheck shell=bash disable=SC2016
# Step 0090 backup-shared-db: Back up the registry database
# Proved: every server is stopped (after stop-old-servers)
step_before() { :; }
step_run() {
  do_backup_database shared_db 'db2 '\''RESTORE DATABASE REGDB USER reg FROM backup/0090-shared_db REPLACE EXISTING'\'''
}
step_after() { :; }
step_failed() {
  say 'Nothing was changed. Do not go on without this backup.'
}

# shellcheck shell=bash disable=SC2016
# Step 0100 backup-user-db: Back up the user database
# Proved: every server is stopped (after stop-old-servers)
step_before() { :; }
step_run() {
  do_backup_database user 'db2 '\''RESTORE DATABASE UMDB USER um FROM backup/0100-user REPLACE EXISTING'\'''
}
step_after() { :; }
step_failed() {
  say 'Nothing was changed. Do not go on without this backup.'
}

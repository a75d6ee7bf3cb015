# shellcheck shell=bash disable=SC2016
# Step 0800 backup-shared-db-2: Back up the registry database
# Proved: every server is stopped (after stop-old-servers, client-run)
step_before() { :; }
step_run() {
  do_backup_database shared_db
}
step_after() { :; }
step_failed() {
  say 'Nothing was changed. Do not go on without this backup.'
}

# shellcheck shell=bash disable=SC2016
# Step 080 backup-user-db: Back up the user database
# Proved: every server is stopped (after stop-old-servers)
step_before() { :; }
step_run() {
  do_backup_database user 'pg_restore --host=db2.acme.example --port=5432 --username=um --clean --if-exists --create --exit-on-error --dbname=postgres backup/080-user.dump'
}
step_after() { :; }
step_failed() {
  say 'Nothing was changed. Do not go on without this backup.'
}

# shellcheck shell=bash disable=SC2016
# Step 0120 backup-shared-db: Back up the registry database
# Proved: every server is stopped (after stop-old-servers)
step_before() { :; }
step_run() {
  do_backup_database shared_db 'pg_restore --host=db1.city.example --port=5432 --username=reg --clean --if-exists --create --exit-on-error --dbname=postgres backup/0120-shared_db.dump'
}
step_after() { :; }
step_failed() {
  say 'Nothing was changed. Do not go on without this backup.'
}

# shellcheck shell=bash disable=SC2016
# Step 0110 backup-apim-db: Back up the API Manager database
# Proved: every server is stopped (after stop-old-servers)
step_before() { :; }
step_run() {
  do_backup_database apim_db 'pg_restore --host=db1.city.example --port=5432 --username=am --clean --if-exists --create --exit-on-error --dbname=postgres backup/0110-apim_db.dump'
}
step_after() { :; }
step_failed() {
  say 'Nothing was changed. Do not go on without this backup.'
}

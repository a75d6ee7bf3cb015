# shellcheck shell=bash disable=SC2016
# Step 0820 backup-apim-db-2: Back up the API Manager database
# Proved: every server is stopped (after stop-old-servers, client-run)
step_before() { :; }
step_run() {
  do_backup_database apim_db 'mysql --protocol=TCP --host=db1.books.example --port=3306 --user=am --default-character-set=utf8mb4 --batch --skip-column-names --skip-force --database=am_db < backup/0820-apim_db.sql'
}
step_after() { :; }
step_failed() {
  say 'Nothing was changed. Do not go on without this backup.'
}

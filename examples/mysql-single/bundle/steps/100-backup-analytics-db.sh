# shellcheck shell=bash disable=SC2016
# Step 100 backup-analytics-db: Back up the analytics database
# Proved: every server is stopped (after stop-old-servers)
step_before() { :; }
step_run() {
  do_backup_database analytics_db 'mysql --protocol=TCP --host=localhost --port=3306 --user=analytics --default-character-set=utf8mb4 --batch --skip-column-names --skip-force --database=analytics_db < backup/100-analytics_db.sql'
}
step_after() { :; }
step_failed() {
  say 'Nothing was changed. Do not go on without this backup.'
}

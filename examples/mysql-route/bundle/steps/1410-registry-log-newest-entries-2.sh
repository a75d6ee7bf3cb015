# shellcheck shell=bash disable=SC2016
# Step 1410 registry-log-newest-entries-2: Keep the newest entry of each registry path
# Proved: every server is stopped (after stop-old-servers, client-run, client-run-2)
step_before() {
  need halt 'table REG_LOG exists' '' ask_sql shared_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM information_schema.tables WHERE table_schema = DATABASE() AND UPPER(table_name) = '\''REG_LOG'\'' AND table_type = '\''BASE TABLE'\'') THEN 1 ELSE 0 END'
}
step_run() {
  do_sql shared_db 'sql/1410-shared_db-registry-log-newest-entries-2.sql'
}
step_after() {
  must 'No entry of a deleted path is left' ask_sql shared_db '0' 'SELECT COUNT(*) FROM REG_LOG WHERE REG_ACTION = 7'
  must 'Each path has at most one entry' ask_sql shared_db '0' 'SELECT
  COUNT(*)
FROM
  (
    SELECT
      REG_PATH
    FROM
      REG_LOG
    GROUP BY
      REG_PATH,
      REG_TENANT_ID
    HAVING
      COUNT(*) > 1
  ) SUPERSEDED'
}
step_failed() { :; }

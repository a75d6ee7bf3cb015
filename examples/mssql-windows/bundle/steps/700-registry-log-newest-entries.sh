# shellcheck shell=bash disable=SC2016
# Step 700 registry-log-newest-entries: Keep the newest entry of each registry path
# Proved: every server is stopped (after stop-old-servers, client-run)
step_before() {
  need halt 'table REG_LOG exists' '' ask_sql shared_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM sys.tables WHERE schema_id = SCHEMA_ID() AND UPPER(name) = '\''REG_LOG'\'') THEN 1 ELSE 0 END'
}
step_run() {
  do_sql shared_db 'sql/700-shared_db-registry-log-newest-entries.sql'
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

# shellcheck shell=bash disable=SC2016
# Step 0880 registry-log-newest-entries: Keep the newest entry of each registry path
# Proved: every server is stopped (after stop-old-servers, client-run)
step_before() {
  need halt 'table REG_LOG exists' '' ask_sql shared_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM SYSCAT.TABLES WHERE TABSCHEMA = CURRENT SCHEMA AND TABNAME = '\''REG_LOG'\'' AND TYPE = '\''T'\'') THEN 1 ELSE 0 END FROM SYSIBM.SYSDUMMY1'
}
step_run() {
  do_sql shared_db 'sql/0880-shared_db-registry-log-newest-entries.sql'
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

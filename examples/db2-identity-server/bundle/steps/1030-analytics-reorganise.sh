# shellcheck shell=bash disable=SC2016
# Step 1030 analytics-reorganise: Reorganise ApiLastAccessSummary
# Proved: every server is stopped (after stop-old-servers, re-index-stopped)
step_before() {
  need skip 'table ApiLastAccessSummary exists' 'The new worker makes the table.' ask_sql analytics_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM SYSCAT.TABLES WHERE TABSCHEMA = CURRENT SCHEMA AND TABNAME = '\''APILASTACCESSSUMMARY'\'' AND TYPE = '\''T'\'') THEN 1 ELSE 0 END FROM SYSIBM.SYSDUMMY1'
  need skip 'Db2 asks for a reorganisation of the table' '' ask_sql analytics_db '1' 'SELECT
  COUNT(*)
FROM
  SYSIBMADM.ADMINTABINFO
WHERE
  TABSCHEMA = CURRENT SCHEMA
  AND TABNAME = '\''APILASTACCESSSUMMARY'\''
  AND REORG_PENDING = '\''Y'\'''
}
step_run() {
  do_sql analytics_db 'sql/1030-analytics_db-analytics-reorganise.sql'
}
step_after() {
  must 'Db2 asks for no reorganisation any more' ask_sql analytics_db '0' 'SELECT
  COUNT(*)
FROM
  SYSIBMADM.ADMINTABINFO
WHERE
  TABSCHEMA = CURRENT SCHEMA
  AND TABNAME = '\''APILASTACCESSSUMMARY'\''
  AND REORG_PENDING = '\''Y'\'''
}
step_failed() { :; }

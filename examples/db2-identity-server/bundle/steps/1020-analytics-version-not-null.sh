# shellcheck shell=bash disable=SC2016
# Step 1020 analytics-version-not-null: Forbid NULL as version in ApiLastAccessSummary
# Proved: every server is stopped (after stop-old-servers, re-index-stopped)
step_before() {
  need skip 'table ApiLastAccessSummary exists' 'The new worker makes the table.' ask_sql analytics_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM SYSCAT.TABLES WHERE TABSCHEMA = CURRENT SCHEMA AND TABNAME = '\''APILASTACCESSSUMMARY'\'' AND TYPE = '\''T'\'') THEN 1 ELSE 0 END FROM SYSIBM.SYSDUMMY1'
  need halt 'column ApiLastAccessSummary.apiVersion exists' '' ask_sql analytics_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM SYSCAT.COLUMNS WHERE TABSCHEMA = CURRENT SCHEMA AND TABNAME = '\''APILASTACCESSSUMMARY'\'' AND COLNAME = '\''APIVERSION'\'') THEN 1 ELSE 0 END FROM SYSIBM.SYSDUMMY1'
  need skip 'column ApiLastAccessSummary.apiVersion may be NULL' '' ask_sql analytics_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM SYSCAT.COLUMNS WHERE TABSCHEMA = CURRENT SCHEMA AND TABNAME = '\''APILASTACCESSSUMMARY'\'' AND COLNAME = '\''APIVERSION'\'' AND NULLS = '\''Y'\'') THEN 1 ELSE 0 END FROM SYSIBM.SYSDUMMY1'
  need halt 'Every row has a version' '' ask_sql analytics_db '0' 'SELECT COUNT(*) FROM ApiLastAccessSummary WHERE apiVersion IS NULL'
}
step_run() {
  do_sql analytics_db 'sql/1020-analytics_db-analytics-version-not-null.sql'
}
step_after() {
  must 'column ApiLastAccessSummary.apiVersion is NOT NULL' ask_sql analytics_db '0' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM SYSCAT.COLUMNS WHERE TABSCHEMA = CURRENT SCHEMA AND TABNAME = '\''APILASTACCESSSUMMARY'\'' AND COLNAME = '\''APIVERSION'\'' AND NULLS = '\''Y'\'') THEN 1 ELSE 0 END FROM SYSIBM.SYSDUMMY1'
}
step_failed() { :; }

# shellcheck shell=bash disable=SC2016
# Step 1010 analytics-give-version: Give every row of ApiLastAccessSummary a version
# Proved: every server is stopped (after stop-old-servers, re-index-stopped)
step_before() {
  need skip 'table ApiLastAccessSummary exists' 'The worker has not made the table yet; the new one makes it with the new key.' ask_sql analytics_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM SYSCAT.TABLES WHERE TABSCHEMA = CURRENT SCHEMA AND TABNAME = '\''APILASTACCESSSUMMARY'\'' AND TYPE = '\''T'\'') THEN 1 ELSE 0 END FROM SYSIBM.SYSDUMMY1'
}
step_run() {
  do_sql analytics_db 'sql/1010-analytics_db-analytics-give-version.sql'
}
step_after() {
  must 'Every row has a version' ask_sql analytics_db '0' 'SELECT COUNT(*) FROM ApiLastAccessSummary WHERE apiVersion IS NULL'
}
step_failed() { :; }

# shellcheck shell=bash disable=SC2016
# Step 1000 analytics-uploaded-files: Create AM_USAGE_UPLOADED_FILES in the analytics database
# Proved: every server is stopped (after stop-old-servers, re-index-stopped)
step_before() {
  need skip 'table AM_USAGE_UPLOADED_FILES does not exist yet' '' ask_sql analytics_db '0' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM SYSCAT.TABLES WHERE TABSCHEMA = CURRENT SCHEMA AND TABNAME = '\''AM_USAGE_UPLOADED_FILES'\'' AND TYPE = '\''T'\'') THEN 1 ELSE 0 END FROM SYSIBM.SYSDUMMY1'
}
step_run() {
  do_sql analytics_db 'sql/1000-analytics_db-analytics-uploaded-files.sql'
}
step_after() {
  must 'table AM_USAGE_UPLOADED_FILES exists' ask_sql analytics_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM SYSCAT.TABLES WHERE TABSCHEMA = CURRENT SCHEMA AND TABNAME = '\''AM_USAGE_UPLOADED_FILES'\'' AND TYPE = '\''T'\'') THEN 1 ELSE 0 END FROM SYSIBM.SYSDUMMY1'
  must 'the primary key of AM_USAGE_UPLOADED_FILES is (FILE_NAME, FILE_TIMESTAMP)' ask_sql analytics_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM SYSCAT.TABCONST c JOIN SYSCAT.KEYCOLUSE k ON k.TABSCHEMA = c.TABSCHEMA AND k.TABNAME = c.TABNAME AND k.CONSTNAME = c.CONSTNAME WHERE c.TABSCHEMA = CURRENT SCHEMA AND c.TABNAME = '\''AM_USAGE_UPLOADED_FILES'\'' AND c.TYPE = '\''P'\'' GROUP BY c.CONSTNAME HAVING COUNT(*) = 2 AND SUM(CASE WHEN k.COLNAME IN ('\''FILE_NAME'\'', '\''FILE_TIMESTAMP'\'') THEN 1 ELSE 0 END) = 2) THEN 1 ELSE 0 END FROM SYSIBM.SYSDUMMY1'
}
step_failed() { :; }

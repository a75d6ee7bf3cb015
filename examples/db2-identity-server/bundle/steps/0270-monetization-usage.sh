# shellcheck shell=bash disable=SC2016
# Step 0270 monetization-usage: Create AM_MONETIZATION_USAGE
# Proved: every server is stopped (after stop-old-servers)
step_before() {
  need skip 'table AM_MONETIZATION_USAGE does not exist yet' '' ask_sql apim_db '0' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM SYSCAT.TABLES WHERE TABSCHEMA = CURRENT SCHEMA AND TABNAME = '\''AM_MONETIZATION_USAGE'\'' AND TYPE = '\''T'\'') THEN 1 ELSE 0 END FROM SYSIBM.SYSDUMMY1'
}
step_run() {
  do_sql apim_db 'sql/0270-apim_db-monetization-usage.sql'
}
step_after() {
  must 'table AM_MONETIZATION_USAGE exists' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM SYSCAT.TABLES WHERE TABSCHEMA = CURRENT SCHEMA AND TABNAME = '\''AM_MONETIZATION_USAGE'\'' AND TYPE = '\''T'\'') THEN 1 ELSE 0 END FROM SYSIBM.SYSDUMMY1'
  must 'the primary key of AM_MONETIZATION_USAGE is (ID)' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM SYSCAT.TABCONST c JOIN SYSCAT.KEYCOLUSE k ON k.TABSCHEMA = c.TABSCHEMA AND k.TABNAME = c.TABNAME AND k.CONSTNAME = c.CONSTNAME WHERE c.TABSCHEMA = CURRENT SCHEMA AND c.TABNAME = '\''AM_MONETIZATION_USAGE'\'' AND c.TYPE = '\''P'\'' GROUP BY c.CONSTNAME HAVING COUNT(*) = 1 AND SUM(CASE WHEN k.COLNAME IN ('\''ID'\'') THEN 1 ELSE 0 END) = 1) THEN 1 ELSE 0 END FROM SYSIBM.SYSDUMMY1'
}
step_failed() { :; }

# shellcheck shell=bash disable=SC2016
# Step 0570 uma-resource: Create IDN_UMA_RESOURCE
# Proved: every server is stopped (after stop-old-servers)
step_before() {
  need skip 'table IDN_UMA_RESOURCE does not exist yet' '' ask_sql apim_db '0' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM SYSCAT.TABLES WHERE TABSCHEMA = CURRENT SCHEMA AND TABNAME = '\''IDN_UMA_RESOURCE'\'' AND TYPE = '\''T'\'') THEN 1 ELSE 0 END FROM SYSIBM.SYSDUMMY1'
}
step_run() {
  do_sql apim_db 'sql/0570-apim_db-uma-resource.sql'
}
step_after() {
  must 'table IDN_UMA_RESOURCE exists' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM SYSCAT.TABLES WHERE TABSCHEMA = CURRENT SCHEMA AND TABNAME = '\''IDN_UMA_RESOURCE'\'' AND TYPE = '\''T'\'') THEN 1 ELSE 0 END FROM SYSIBM.SYSDUMMY1'
  must 'the primary key of IDN_UMA_RESOURCE is (ID)' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM SYSCAT.TABCONST c JOIN SYSCAT.KEYCOLUSE k ON k.TABSCHEMA = c.TABSCHEMA AND k.TABNAME = c.TABNAME AND k.CONSTNAME = c.CONSTNAME WHERE c.TABSCHEMA = CURRENT SCHEMA AND c.TABNAME = '\''IDN_UMA_RESOURCE'\'' AND c.TYPE = '\''P'\'' GROUP BY c.CONSTNAME HAVING COUNT(*) = 1 AND SUM(CASE WHEN k.COLNAME IN ('\''ID'\'') THEN 1 ELSE 0 END) = 1) THEN 1 ELSE 0 END FROM SYSIBM.SYSDUMMY1'
}
step_failed() { :; }

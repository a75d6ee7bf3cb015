# shellcheck shell=bash disable=SC2016
# Step 280 uma-resource: Create IDN_UMA_RESOURCE
# Proved: every server is stopped (after stop-old-servers)
step_before() {
  need skip 'table IDN_UMA_RESOURCE does not exist yet' '' ask_sql apim_db '0' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM ALL_TABLES WHERE OWNER = SYS_CONTEXT('\''USERENV'\'', '\''CURRENT_SCHEMA'\'') AND TABLE_NAME = '\''IDN_UMA_RESOURCE'\'') THEN 1 ELSE 0 END FROM DUAL'
}
step_run() {
  do_sql apim_db 'sql/280-apim_db-uma-resource.sql'
}
step_after() {
  must 'table IDN_UMA_RESOURCE exists' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM ALL_TABLES WHERE OWNER = SYS_CONTEXT('\''USERENV'\'', '\''CURRENT_SCHEMA'\'') AND TABLE_NAME = '\''IDN_UMA_RESOURCE'\'') THEN 1 ELSE 0 END FROM DUAL'
  must 'the primary key of IDN_UMA_RESOURCE is (ID)' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM ALL_CONSTRAINTS c JOIN ALL_CONS_COLUMNS k ON k.OWNER = c.OWNER AND k.CONSTRAINT_NAME = c.CONSTRAINT_NAME WHERE c.OWNER = SYS_CONTEXT('\''USERENV'\'', '\''CURRENT_SCHEMA'\'') AND c.TABLE_NAME = '\''IDN_UMA_RESOURCE'\'' AND c.CONSTRAINT_TYPE = '\''P'\'' AND c.STATUS = '\''ENABLED'\'' GROUP BY c.CONSTRAINT_NAME HAVING COUNT(*) = 1 AND SUM(CASE WHEN k.COLUMN_NAME IN ('\''ID'\'') THEN 1 ELSE 0 END) = 1) THEN 1 ELSE 0 END FROM DUAL'
}
step_failed() { :; }

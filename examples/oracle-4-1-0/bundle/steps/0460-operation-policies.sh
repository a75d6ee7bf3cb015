# shellcheck shell=bash disable=SC2016
# Step 0460 operation-policies: Create AM_OPERATION_POLICY
# Proved: every server is stopped (after stop-old-servers, client-validated)
step_before() {
  need skip 'table AM_OPERATION_POLICY does not exist yet' '' ask_sql apim_db '0' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM ALL_TABLES WHERE OWNER = SYS_CONTEXT('\''USERENV'\'', '\''CURRENT_SCHEMA'\'') AND TABLE_NAME = '\''AM_OPERATION_POLICY'\'') THEN 1 ELSE 0 END FROM DUAL'
}
step_run() {
  do_sql apim_db 'sql/0460-apim_db-operation-policies.sql'
}
step_after() {
  must 'table AM_OPERATION_POLICY exists' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM ALL_TABLES WHERE OWNER = SYS_CONTEXT('\''USERENV'\'', '\''CURRENT_SCHEMA'\'') AND TABLE_NAME = '\''AM_OPERATION_POLICY'\'') THEN 1 ELSE 0 END FROM DUAL'
  must 'the primary key of AM_OPERATION_POLICY is (POLICY_UUID)' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM ALL_CONSTRAINTS c JOIN ALL_CONS_COLUMNS k ON k.OWNER = c.OWNER AND k.CONSTRAINT_NAME = c.CONSTRAINT_NAME WHERE c.OWNER = SYS_CONTEXT('\''USERENV'\'', '\''CURRENT_SCHEMA'\'') AND c.TABLE_NAME = '\''AM_OPERATION_POLICY'\'' AND c.CONSTRAINT_TYPE = '\''P'\'' AND c.STATUS = '\''ENABLED'\'' GROUP BY c.CONSTRAINT_NAME HAVING COUNT(*) = 1 AND SUM(CASE WHEN k.COLUMN_NAME IN ('\''POLICY_UUID'\'') THEN 1 ELSE 0 END) = 1) THEN 1 ELSE 0 END FROM DUAL'
}
step_failed() { :; }

# shellcheck shell=bash disable=SC2016
# Step 240 security-audit-mapping: Create AM_SECURITY_AUDIT_UUID_MAPPING
# Proved: every server is stopped (after stop-old-servers)
step_before() {
  need halt 'table AM_API exists' '' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM ALL_TABLES WHERE OWNER = SYS_CONTEXT('\''USERENV'\'', '\''CURRENT_SCHEMA'\'') AND TABLE_NAME = '\''AM_API'\'') THEN 1 ELSE 0 END FROM DUAL'
  need skip 'table AM_SECURITY_AUDIT_UUID_MAPPING does not exist yet' '' ask_sql apim_db '0' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM ALL_TABLES WHERE OWNER = SYS_CONTEXT('\''USERENV'\'', '\''CURRENT_SCHEMA'\'') AND TABLE_NAME = '\''AM_SECURITY_AUDIT_UUID_MAPPING'\'') THEN 1 ELSE 0 END FROM DUAL'
}
step_run() {
  do_sql apim_db 'sql/240-apim_db-security-audit-mapping.sql'
}
step_after() {
  must 'table AM_SECURITY_AUDIT_UUID_MAPPING exists' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM ALL_TABLES WHERE OWNER = SYS_CONTEXT('\''USERENV'\'', '\''CURRENT_SCHEMA'\'') AND TABLE_NAME = '\''AM_SECURITY_AUDIT_UUID_MAPPING'\'') THEN 1 ELSE 0 END FROM DUAL'
  must 'the primary key of AM_SECURITY_AUDIT_UUID_MAPPING is (API_ID)' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM ALL_CONSTRAINTS c JOIN ALL_CONS_COLUMNS k ON k.OWNER = c.OWNER AND k.CONSTRAINT_NAME = c.CONSTRAINT_NAME WHERE c.OWNER = SYS_CONTEXT('\''USERENV'\'', '\''CURRENT_SCHEMA'\'') AND c.TABLE_NAME = '\''AM_SECURITY_AUDIT_UUID_MAPPING'\'' AND c.CONSTRAINT_TYPE = '\''P'\'' AND c.STATUS = '\''ENABLED'\'' GROUP BY c.CONSTRAINT_NAME HAVING COUNT(*) = 1 AND SUM(CASE WHEN k.COLUMN_NAME IN ('\''API_ID'\'') THEN 1 ELSE 0 END) = 1) THEN 1 ELSE 0 END FROM DUAL'
}
step_failed() { :; }

# shellcheck shell=bash disable=SC2016
# Step 0820 audit-ids-cascade-old-key: Replace the foreign key from AM_SECURITY_AUDIT_UUID_MAPPING to AM_API that stops a delete
# Proved: every server is stopped (after stop-old-servers, client-run)
step_before() {
  need halt 'table AM_SECURITY_AUDIT_UUID_MAPPING exists' '' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM ALL_TABLES WHERE OWNER = SYS_CONTEXT('\''USERENV'\'', '\''CURRENT_SCHEMA'\'') AND TABLE_NAME = '\''AM_SECURITY_AUDIT_UUID_MAPPING'\'') THEN 1 ELSE 0 END FROM DUAL'
  need halt 'table AM_API exists' '' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM ALL_TABLES WHERE OWNER = SYS_CONTEXT('\''USERENV'\'', '\''CURRENT_SCHEMA'\'') AND TABLE_NAME = '\''AM_API'\'') THEN 1 ELSE 0 END FROM DUAL'
  need skip 'AM_SECURITY_AUDIT_UUID_MAPPING has a foreign key over (API_ID)' '' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM ALL_CONSTRAINTS c JOIN ALL_CONS_COLUMNS k ON k.OWNER = c.OWNER AND k.CONSTRAINT_NAME = c.CONSTRAINT_NAME WHERE c.OWNER = SYS_CONTEXT('\''USERENV'\'', '\''CURRENT_SCHEMA'\'') AND c.TABLE_NAME = '\''AM_SECURITY_AUDIT_UUID_MAPPING'\'' AND c.CONSTRAINT_TYPE = '\''R'\'' AND c.STATUS = '\''ENABLED'\'' GROUP BY c.CONSTRAINT_NAME HAVING COUNT(*) = 1 AND SUM(CASE WHEN k.COLUMN_NAME IN ('\''API_ID'\'') THEN 1 ELSE 0 END) = 1) THEN 1 ELSE 0 END FROM DUAL'
  need skip 'Deleting their API does not delete audit ids' '' ask_sql apim_db '1' 'SELECT
  COUNT(*)
FROM
  ALL_CONSTRAINTS K
  JOIN ALL_CONSTRAINTS R ON R.OWNER = K.R_OWNER
  AND R.CONSTRAINT_NAME = K.R_CONSTRAINT_NAME
WHERE
  K.OWNER = SYS_CONTEXT('\''USERENV'\'', '\''CURRENT_SCHEMA'\'')
  AND K.TABLE_NAME = '\''AM_SECURITY_AUDIT_UUID_MAPPING'\''
  AND R.TABLE_NAME = '\''AM_API'\''
  AND K.DELETE_RULE <> '\''CASCADE'\'''
}
step_run() {
  do_sql apim_db 'sql/0820-apim_db-audit-ids-cascade-old-key.sql'
}
step_after() {
  must 'No key with the old rule is left' ask_sql apim_db '0' 'SELECT
  COUNT(*)
FROM
  ALL_CONSTRAINTS K
  JOIN ALL_CONSTRAINTS R ON R.OWNER = K.R_OWNER
  AND R.CONSTRAINT_NAME = K.R_CONSTRAINT_NAME
WHERE
  K.OWNER = SYS_CONTEXT('\''USERENV'\'', '\''CURRENT_SCHEMA'\'')
  AND K.TABLE_NAME = '\''AM_SECURITY_AUDIT_UUID_MAPPING'\''
  AND R.TABLE_NAME = '\''AM_API'\''
  AND K.DELETE_RULE <> '\''CASCADE'\'''
}
step_failed() { :; }

# shellcheck shell=bash disable=SC2016
# Step 0800 comments-cascade-old-key: Replace the foreign key from AM_API_COMMENTS to AM_API that stops a delete
# Proved: every server is stopped (after stop-old-servers, client-run)
step_before() {
  need halt 'table AM_API_COMMENTS exists' '' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM ALL_TABLES WHERE OWNER = SYS_CONTEXT('\''USERENV'\'', '\''CURRENT_SCHEMA'\'') AND TABLE_NAME = '\''AM_API_COMMENTS'\'') THEN 1 ELSE 0 END FROM DUAL'
  need halt 'table AM_API exists' '' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM ALL_TABLES WHERE OWNER = SYS_CONTEXT('\''USERENV'\'', '\''CURRENT_SCHEMA'\'') AND TABLE_NAME = '\''AM_API'\'') THEN 1 ELSE 0 END FROM DUAL'
  need skip 'AM_API_COMMENTS has a foreign key over (API_ID)' '' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM ALL_CONSTRAINTS c JOIN ALL_CONS_COLUMNS k ON k.OWNER = c.OWNER AND k.CONSTRAINT_NAME = c.CONSTRAINT_NAME WHERE c.OWNER = SYS_CONTEXT('\''USERENV'\'', '\''CURRENT_SCHEMA'\'') AND c.TABLE_NAME = '\''AM_API_COMMENTS'\'' AND c.CONSTRAINT_TYPE = '\''R'\'' AND c.STATUS = '\''ENABLED'\'' GROUP BY c.CONSTRAINT_NAME HAVING COUNT(*) = 1 AND SUM(CASE WHEN k.COLUMN_NAME IN ('\''API_ID'\'') THEN 1 ELSE 0 END) = 1) THEN 1 ELSE 0 END FROM DUAL'
  need skip 'Deleting their API does not delete comments' '' ask_sql apim_db '1' 'SELECT
  COUNT(*)
FROM
  ALL_CONSTRAINTS K
  JOIN ALL_CONSTRAINTS R ON R.OWNER = K.R_OWNER
  AND R.CONSTRAINT_NAME = K.R_CONSTRAINT_NAME
WHERE
  K.OWNER = SYS_CONTEXT('\''USERENV'\'', '\''CURRENT_SCHEMA'\'')
  AND K.TABLE_NAME = '\''AM_API_COMMENTS'\''
  AND R.TABLE_NAME = '\''AM_API'\''
  AND K.DELETE_RULE <> '\''CASCADE'\'''
}
step_run() {
  do_sql apim_db 'sql/0800-apim_db-comments-cascade-old-key.sql'
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
  AND K.TABLE_NAME = '\''AM_API_COMMENTS'\''
  AND R.TABLE_NAME = '\''AM_API'\''
  AND K.DELETE_RULE <> '\''CASCADE'\'''
}
step_failed() { :; }

# shellcheck shell=bash disable=SC2016
# Step 230 users: Create AM_USER
# Proved: every server is stopped (after stop-old-servers)
step_before() {
  need skip 'table AM_USER does not exist yet' '' ask_sql apim_db '0' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM ALL_TABLES WHERE OWNER = SYS_CONTEXT('\''USERENV'\'', '\''CURRENT_SCHEMA'\'') AND TABLE_NAME = '\''AM_USER'\'') THEN 1 ELSE 0 END FROM DUAL'
}
step_run() {
  do_sql apim_db 'sql/230-apim_db-users.sql'
}
step_after() {
  must 'table AM_USER exists' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM ALL_TABLES WHERE OWNER = SYS_CONTEXT('\''USERENV'\'', '\''CURRENT_SCHEMA'\'') AND TABLE_NAME = '\''AM_USER'\'') THEN 1 ELSE 0 END FROM DUAL'
  must 'the primary key of AM_USER is (USER_ID)' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM ALL_CONSTRAINTS c JOIN ALL_CONS_COLUMNS k ON k.OWNER = c.OWNER AND k.CONSTRAINT_NAME = c.CONSTRAINT_NAME WHERE c.OWNER = SYS_CONTEXT('\''USERENV'\'', '\''CURRENT_SCHEMA'\'') AND c.TABLE_NAME = '\''AM_USER'\'' AND c.CONSTRAINT_TYPE = '\''P'\'' AND c.STATUS = '\''ENABLED'\'' GROUP BY c.CONSTRAINT_NAME HAVING COUNT(*) = 1 AND SUM(CASE WHEN k.COLUMN_NAME IN ('\''USER_ID'\'') THEN 1 ELSE 0 END) = 1) THEN 1 ELSE 0 END FROM DUAL'
}
step_failed() { :; }

# shellcheck shell=bash disable=SC2016
# Step 0590 deployed-revisions: Create AM_DEPLOYED_REVISION
# Proved: every server is stopped (after stop-old-servers, client-validated)
step_before() {
  need halt 'table AM_REVISION exists' '' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM ALL_TABLES WHERE OWNER = SYS_CONTEXT('\''USERENV'\'', '\''CURRENT_SCHEMA'\'') AND TABLE_NAME = '\''AM_REVISION'\'') THEN 1 ELSE 0 END FROM DUAL'
  need skip 'table AM_DEPLOYED_REVISION does not exist yet' '' ask_sql apim_db '0' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM ALL_TABLES WHERE OWNER = SYS_CONTEXT('\''USERENV'\'', '\''CURRENT_SCHEMA'\'') AND TABLE_NAME = '\''AM_DEPLOYED_REVISION'\'') THEN 1 ELSE 0 END FROM DUAL'
}
step_run() {
  do_sql apim_db 'sql/0590-apim_db-deployed-revisions.sql'
}
step_after() {
  must 'table AM_DEPLOYED_REVISION exists' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM ALL_TABLES WHERE OWNER = SYS_CONTEXT('\''USERENV'\'', '\''CURRENT_SCHEMA'\'') AND TABLE_NAME = '\''AM_DEPLOYED_REVISION'\'') THEN 1 ELSE 0 END FROM DUAL'
  must 'the primary key of AM_DEPLOYED_REVISION is (NAME, REVISION_UUID)' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM ALL_CONSTRAINTS c JOIN ALL_CONS_COLUMNS k ON k.OWNER = c.OWNER AND k.CONSTRAINT_NAME = c.CONSTRAINT_NAME WHERE c.OWNER = SYS_CONTEXT('\''USERENV'\'', '\''CURRENT_SCHEMA'\'') AND c.TABLE_NAME = '\''AM_DEPLOYED_REVISION'\'' AND c.CONSTRAINT_TYPE = '\''P'\'' AND c.STATUS = '\''ENABLED'\'' GROUP BY c.CONSTRAINT_NAME HAVING COUNT(*) = 2 AND SUM(CASE WHEN k.COLUMN_NAME IN ('\''NAME'\'', '\''REVISION_UUID'\'') THEN 1 ELSE 0 END) = 2) THEN 1 ELSE 0 END FROM DUAL'
}
step_failed() { :; }

# shellcheck shell=bash disable=SC2016
# Step 550 scope-bindings: Create AM_SCOPE_BINDING
# Proved: every server is stopped (after stop-old-servers)
step_before() {
  need halt 'table AM_SCOPE exists' '' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM INFORMATION_SCHEMA.TABLES WHERE TABLE_SCHEMA = SCHEMA() AND UPPER(TABLE_NAME) = '\''AM_SCOPE'\'' AND TABLE_TYPE IN ('\''TABLE'\'', '\''BASE TABLE'\'')) THEN 1 ELSE 0 END'
  need skip 'table AM_SCOPE_BINDING does not exist yet' '' ask_sql apim_db '0' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM INFORMATION_SCHEMA.TABLES WHERE TABLE_SCHEMA = SCHEMA() AND UPPER(TABLE_NAME) = '\''AM_SCOPE_BINDING'\'' AND TABLE_TYPE IN ('\''TABLE'\'', '\''BASE TABLE'\'')) THEN 1 ELSE 0 END'
}
step_run() {
  do_sql apim_db 'sql/550-apim_db-scope-bindings.sql'
}
step_after() {
  must 'table AM_SCOPE_BINDING exists' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM INFORMATION_SCHEMA.TABLES WHERE TABLE_SCHEMA = SCHEMA() AND UPPER(TABLE_NAME) = '\''AM_SCOPE_BINDING'\'' AND TABLE_TYPE IN ('\''TABLE'\'', '\''BASE TABLE'\'')) THEN 1 ELSE 0 END'
  must 'AM_SCOPE_BINDING has a foreign key over (SCOPE_ID)' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM INFORMATION_SCHEMA.TABLE_CONSTRAINTS c JOIN INFORMATION_SCHEMA.KEY_COLUMN_USAGE k ON k.CONSTRAINT_SCHEMA = c.CONSTRAINT_SCHEMA AND k.CONSTRAINT_NAME = c.CONSTRAINT_NAME WHERE c.TABLE_SCHEMA = SCHEMA() AND UPPER(c.TABLE_NAME) = '\''AM_SCOPE_BINDING'\'' AND c.CONSTRAINT_TYPE = '\''FOREIGN KEY'\'' GROUP BY c.CONSTRAINT_NAME HAVING COUNT(*) = 1 AND SUM(CASE WHEN UPPER(k.COLUMN_NAME) IN ('\''SCOPE_ID'\'') THEN 1 ELSE 0 END) = 1) THEN 1 ELSE 0 END'
}
step_failed() {
  say 'A MySQL server that demands primary keys refuses the statement; see the step that drops the key of IDN_OAUTH2_RESOURCE_SCOPE.'
}

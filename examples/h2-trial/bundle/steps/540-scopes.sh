# shellcheck shell=bash disable=SC2016
# Step 540 scopes: Create AM_SCOPE
# Proved: every server is stopped (after stop-old-servers)
step_before() {
  need skip 'table AM_SCOPE does not exist yet' '' ask_sql apim_db '0' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM INFORMATION_SCHEMA.TABLES WHERE TABLE_SCHEMA = SCHEMA() AND UPPER(TABLE_NAME) = '\''AM_SCOPE'\'' AND TABLE_TYPE IN ('\''TABLE'\'', '\''BASE TABLE'\'')) THEN 1 ELSE 0 END'
}
step_run() {
  do_sql apim_db 'sql/540-apim_db-scopes.sql'
}
step_after() {
  must 'table AM_SCOPE exists' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM INFORMATION_SCHEMA.TABLES WHERE TABLE_SCHEMA = SCHEMA() AND UPPER(TABLE_NAME) = '\''AM_SCOPE'\'' AND TABLE_TYPE IN ('\''TABLE'\'', '\''BASE TABLE'\'')) THEN 1 ELSE 0 END'
  must 'the primary key of AM_SCOPE is (SCOPE_ID)' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM INFORMATION_SCHEMA.TABLE_CONSTRAINTS c JOIN INFORMATION_SCHEMA.KEY_COLUMN_USAGE k ON k.CONSTRAINT_SCHEMA = c.CONSTRAINT_SCHEMA AND k.CONSTRAINT_NAME = c.CONSTRAINT_NAME WHERE c.TABLE_SCHEMA = SCHEMA() AND UPPER(c.TABLE_NAME) = '\''AM_SCOPE'\'' AND c.CONSTRAINT_TYPE = '\''PRIMARY KEY'\'' GROUP BY c.CONSTRAINT_NAME HAVING COUNT(*) = 1 AND SUM(CASE WHEN UPPER(k.COLUMN_NAME) IN ('\''SCOPE_ID'\'') THEN 1 ELSE 0 END) = 1) THEN 1 ELSE 0 END'
}
step_failed() { :; }

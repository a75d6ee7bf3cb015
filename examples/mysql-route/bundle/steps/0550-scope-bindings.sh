# shellcheck shell=bash disable=SC2016
# Step 0550 scope-bindings: Create AM_SCOPE_BINDING
# Proved: every server is stopped (after stop-old-servers)
step_before() {
  need halt 'table AM_SCOPE exists' '' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM information_schema.tables WHERE table_schema = DATABASE() AND UPPER(table_name) = '\''AM_SCOPE'\'' AND table_type = '\''BASE TABLE'\'') THEN 1 ELSE 0 END'
  need skip 'table AM_SCOPE_BINDING does not exist yet' '' ask_sql apim_db '0' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM information_schema.tables WHERE table_schema = DATABASE() AND UPPER(table_name) = '\''AM_SCOPE_BINDING'\'' AND table_type = '\''BASE TABLE'\'') THEN 1 ELSE 0 END'
}
step_run() {
  do_sql apim_db 'sql/0550-apim_db-scope-bindings.sql'
}
step_after() {
  must 'table AM_SCOPE_BINDING exists' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM information_schema.tables WHERE table_schema = DATABASE() AND UPPER(table_name) = '\''AM_SCOPE_BINDING'\'' AND table_type = '\''BASE TABLE'\'') THEN 1 ELSE 0 END'
  must 'AM_SCOPE_BINDING has a foreign key over (SCOPE_ID)' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT constraint_name FROM information_schema.key_column_usage WHERE table_schema = DATABASE() AND UPPER(table_name) = '\''AM_SCOPE_BINDING'\'' AND referenced_table_name IS NOT NULL GROUP BY table_name, constraint_name HAVING COUNT(*) = 1 AND SUM(CASE WHEN UPPER(column_name) IN ('\''SCOPE_ID'\'') THEN 1 ELSE 0 END) = 1) THEN 1 ELSE 0 END'
}
step_failed() {
  say 'A server that demands primary keys refuses the statement; see the step that drops the key of IDN_OAUTH2_RESOURCE_SCOPE.'
}

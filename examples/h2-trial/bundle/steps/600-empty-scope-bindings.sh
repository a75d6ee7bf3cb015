# shellcheck shell=bash disable=SC2016
# Step 600 empty-scope-bindings: Delete scope bindings that bind nothing
# Proved: every server is stopped (after stop-old-servers)
step_before() {
  need halt 'table IDN_OAUTH2_SCOPE_BINDING exists' '' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM INFORMATION_SCHEMA.TABLES WHERE TABLE_SCHEMA = SCHEMA() AND UPPER(TABLE_NAME) = '\''IDN_OAUTH2_SCOPE_BINDING'\'' AND TABLE_TYPE IN ('\''TABLE'\'', '\''BASE TABLE'\'')) THEN 1 ELSE 0 END'
}
step_run() {
  do_sql apim_db 'sql/600-apim_db-empty-scope-bindings.sql'
}
step_after() {
  must 'Every scope binding binds something' ask_sql apim_db '0' 'SELECT COUNT(*) FROM IDN_OAUTH2_SCOPE_BINDING WHERE SCOPE_BINDING IS NULL OR SCOPE_BINDING = '\'''\'''
}
step_failed() { :; }

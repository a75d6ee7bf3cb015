# shellcheck shell=bash disable=SC2016
# Step 0580 empty-scope-bindings: Delete scope bindings that bind nothing
# Proved: every server is stopped (after stop-old-servers)
step_before() {
  need halt 'table IDN_OAUTH2_SCOPE_BINDING exists' '' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM information_schema.tables WHERE table_schema = DATABASE() AND UPPER(table_name) = '\''IDN_OAUTH2_SCOPE_BINDING'\'' AND table_type = '\''BASE TABLE'\'') THEN 1 ELSE 0 END'
}
step_run() {
  do_sql apim_db 'sql/0580-apim_db-empty-scope-bindings.sql'
}
step_after() {
  must 'Every scope binding binds something' ask_sql apim_db '0' 'SELECT COUNT(*) FROM IDN_OAUTH2_SCOPE_BINDING WHERE SCOPE_BINDING IS NULL OR SCOPE_BINDING = '\'''\'''
}
step_failed() { :; }

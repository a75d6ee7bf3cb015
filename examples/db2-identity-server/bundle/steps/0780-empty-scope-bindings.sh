# shellcheck shell=bash disable=SC2016
# Step 0780 empty-scope-bindings: Delete scope bindings that bind nothing
# Proved: every server is stopped (after stop-old-servers)
step_before() {
  need halt 'table IDN_OAUTH2_SCOPE_BINDING exists' '' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM SYSCAT.TABLES WHERE TABSCHEMA = CURRENT SCHEMA AND TABNAME = '\''IDN_OAUTH2_SCOPE_BINDING'\'' AND TYPE = '\''T'\'') THEN 1 ELSE 0 END FROM SYSIBM.SYSDUMMY1'
}
step_run() {
  do_sql apim_db 'sql/0780-apim_db-empty-scope-bindings.sql'
}
step_after() {
  must 'Every scope binding binds something' ask_sql apim_db '0' 'SELECT COUNT(*) FROM IDN_OAUTH2_SCOPE_BINDING WHERE SCOPE_BINDING IS NULL OR SCOPE_BINDING = '\'''\'''
}
step_failed() { :; }

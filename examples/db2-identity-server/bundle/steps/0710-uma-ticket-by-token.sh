# shellcheck shell=bash disable=SC2016
# Step 0710 uma-ticket-by-token: Index UMA permission tickets by token
# Proved: every server is stopped (after stop-old-servers)
step_before() {
  need halt 'table IDN_UMA_PERMISSION_TICKET exists' '' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM SYSCAT.TABLES WHERE TABSCHEMA = CURRENT SCHEMA AND TABNAME = '\''IDN_UMA_PERMISSION_TICKET'\'' AND TYPE = '\''T'\'') THEN 1 ELSE 0 END FROM SYSIBM.SYSDUMMY1'
  need skip 'index IDX_PT on IDN_UMA_PERMISSION_TICKET does not exist yet' '' ask_sql apim_db '0' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM SYSCAT.INDEXES WHERE TABSCHEMA = CURRENT SCHEMA AND TABNAME = '\''IDN_UMA_PERMISSION_TICKET'\'' AND INDNAME = '\''IDX_PT'\'') THEN 1 ELSE 0 END FROM SYSIBM.SYSDUMMY1'
}
step_run() {
  do_sql apim_db 'sql/0710-apim_db-uma-ticket-by-token.sql'
}
step_after() {
  must 'index IDX_PT on IDN_UMA_PERMISSION_TICKET exists' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM SYSCAT.INDEXES WHERE TABSCHEMA = CURRENT SCHEMA AND TABNAME = '\''IDN_UMA_PERMISSION_TICKET'\'' AND INDNAME = '\''IDX_PT'\'') THEN 1 ELSE 0 END FROM SYSIBM.SYSDUMMY1'
}
step_failed() { :; }

# shellcheck shell=bash disable=SC2016
# Step 420 uma-ticket-by-token: Index UMA permission tickets by token
# Proved: every server is stopped (after stop-old-servers)
step_before() {
  need halt 'table IDN_UMA_PERMISSION_TICKET exists' '' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM ALL_TABLES WHERE OWNER = SYS_CONTEXT('\''USERENV'\'', '\''CURRENT_SCHEMA'\'') AND TABLE_NAME = '\''IDN_UMA_PERMISSION_TICKET'\'') THEN 1 ELSE 0 END FROM DUAL'
  need skip 'index IDX_PT on IDN_UMA_PERMISSION_TICKET does not exist yet' '' ask_sql apim_db '0' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM ALL_INDEXES WHERE TABLE_OWNER = SYS_CONTEXT('\''USERENV'\'', '\''CURRENT_SCHEMA'\'') AND TABLE_NAME = '\''IDN_UMA_PERMISSION_TICKET'\'' AND INDEX_NAME = '\''IDX_PT'\'') THEN 1 ELSE 0 END FROM DUAL'
}
step_run() {
  do_sql apim_db 'sql/420-apim_db-uma-ticket-by-token.sql'
}
step_after() {
  must 'index IDX_PT on IDN_UMA_PERMISSION_TICKET exists' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM ALL_INDEXES WHERE TABLE_OWNER = SYS_CONTEXT('\''USERENV'\'', '\''CURRENT_SCHEMA'\'') AND TABLE_NAME = '\''IDN_UMA_PERMISSION_TICKET'\'' AND INDEX_NAME = '\''IDX_PT'\'') THEN 1 ELSE 0 END FROM DUAL'
}
step_failed() { :; }

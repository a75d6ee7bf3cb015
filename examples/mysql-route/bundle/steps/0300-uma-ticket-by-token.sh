# shellcheck shell=bash disable=SC2016
# Step 0300 uma-ticket-by-token: Index UMA permission tickets by token
# Proved: every server is stopped (after stop-old-servers)
step_before() {
  need halt 'table IDN_UMA_PERMISSION_TICKET exists' '' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM information_schema.tables WHERE table_schema = DATABASE() AND UPPER(table_name) = '\''IDN_UMA_PERMISSION_TICKET'\'' AND table_type = '\''BASE TABLE'\'') THEN 1 ELSE 0 END'
  need skip 'index IDX_PT on IDN_UMA_PERMISSION_TICKET does not exist yet' '' ask_sql apim_db '0' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM information_schema.statistics WHERE table_schema = DATABASE() AND UPPER(table_name) = '\''IDN_UMA_PERMISSION_TICKET'\'' AND UPPER(index_name) = '\''IDX_PT'\'') THEN 1 ELSE 0 END'
}
step_run() {
  do_sql apim_db 'sql/0300-apim_db-uma-ticket-by-token.sql'
}
step_after() {
  must 'index IDX_PT on IDN_UMA_PERMISSION_TICKET exists' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM information_schema.statistics WHERE table_schema = DATABASE() AND UPPER(table_name) = '\''IDN_UMA_PERMISSION_TICKET'\'' AND UPPER(index_name) = '\''IDX_PT'\'') THEN 1 ELSE 0 END'
}
step_failed() { :; }

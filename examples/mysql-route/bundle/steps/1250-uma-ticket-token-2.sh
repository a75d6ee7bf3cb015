# shellcheck shell=bash disable=SC2016
# Step 1250 uma-ticket-token-2: Tie UMA permission tickets to tokens
# Proved: every server is stopped (after stop-old-servers, client-run)
step_before() {
  need halt 'table IDN_UMA_PERMISSION_TICKET exists' '' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM information_schema.tables WHERE table_schema = DATABASE() AND UPPER(table_name) = '\''IDN_UMA_PERMISSION_TICKET'\'' AND table_type = '\''BASE TABLE'\'') THEN 1 ELSE 0 END'
  need skip 'column IDN_UMA_PERMISSION_TICKET.TOKEN_ID does not exist yet' '' ask_sql apim_db '0' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM information_schema.columns WHERE table_schema = DATABASE() AND UPPER(table_name) = '\''IDN_UMA_PERMISSION_TICKET'\'' AND UPPER(column_name) = '\''TOKEN_ID'\'') THEN 1 ELSE 0 END'
}
step_run() {
  do_sql apim_db 'sql/1250-apim_db-uma-ticket-token-2.sql'
}
step_after() {
  must 'column IDN_UMA_PERMISSION_TICKET.TOKEN_ID holds 255 characters' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM information_schema.columns WHERE table_schema = DATABASE() AND UPPER(table_name) = '\''IDN_UMA_PERMISSION_TICKET'\'' AND UPPER(column_name) = '\''TOKEN_ID'\'' AND character_maximum_length >= 255) THEN 1 ELSE 0 END'
}
step_failed() { :; }

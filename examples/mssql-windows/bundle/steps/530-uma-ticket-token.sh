# shellcheck shell=bash disable=SC2016
# Step 530 uma-ticket-token: Tie UMA permission tickets to tokens
# Proved: every server is stopped (after stop-old-servers)
step_before() {
  need halt 'table IDN_UMA_PERMISSION_TICKET exists' '' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM sys.tables WHERE schema_id = SCHEMA_ID() AND UPPER(name) = '\''IDN_UMA_PERMISSION_TICKET'\'') THEN 1 ELSE 0 END'
  need skip 'column IDN_UMA_PERMISSION_TICKET.TOKEN_ID does not exist yet' '' ask_sql apim_db '0' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM INFORMATION_SCHEMA.COLUMNS WHERE TABLE_SCHEMA = SCHEMA_NAME() AND UPPER(TABLE_NAME) = '\''IDN_UMA_PERMISSION_TICKET'\'' AND UPPER(COLUMN_NAME) = '\''TOKEN_ID'\'') THEN 1 ELSE 0 END'
}
step_run() {
  do_sql apim_db 'sql/530-apim_db-uma-ticket-token.sql'
}
step_after() {
  must 'column IDN_UMA_PERMISSION_TICKET.TOKEN_ID holds 255 characters' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM INFORMATION_SCHEMA.COLUMNS WHERE TABLE_SCHEMA = SCHEMA_NAME() AND UPPER(TABLE_NAME) = '\''IDN_UMA_PERMISSION_TICKET'\'' AND UPPER(COLUMN_NAME) = '\''TOKEN_ID'\'' AND (CHARACTER_MAXIMUM_LENGTH >= 255 OR CHARACTER_MAXIMUM_LENGTH = -1)) THEN 1 ELSE 0 END'
}
step_failed() { :; }

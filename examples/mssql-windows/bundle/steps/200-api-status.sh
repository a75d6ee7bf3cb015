# shellcheck shell=bash disable=SC2016
# Step 200 api-status: Give each API a place for its lifecycle state
# Proved: every server is stopped (after stop-old-servers)
step_before() {
  need halt 'table AM_API exists' '' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM sys.tables WHERE schema_id = SCHEMA_ID() AND UPPER(name) = '\''AM_API'\'') THEN 1 ELSE 0 END'
  need skip 'column AM_API.STATUS does not exist yet' '' ask_sql apim_db '0' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM INFORMATION_SCHEMA.COLUMNS WHERE TABLE_SCHEMA = SCHEMA_NAME() AND UPPER(TABLE_NAME) = '\''AM_API'\'' AND UPPER(COLUMN_NAME) = '\''STATUS'\'') THEN 1 ELSE 0 END'
}
step_run() {
  do_sql apim_db 'sql/200-apim_db-api-status.sql'
}
step_after() {
  must 'column AM_API.STATUS holds 30 characters' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM INFORMATION_SCHEMA.COLUMNS WHERE TABLE_SCHEMA = SCHEMA_NAME() AND UPPER(TABLE_NAME) = '\''AM_API'\'' AND UPPER(COLUMN_NAME) = '\''STATUS'\'' AND (CHARACTER_MAXIMUM_LENGTH >= 30 OR CHARACTER_MAXIMUM_LENGTH = -1)) THEN 1 ELSE 0 END'
}
step_failed() { :; }

# shellcheck shell=bash disable=SC2016
# Step 190 api-uuid: Give each API a place for its id
# Proved: every server is stopped (after stop-old-servers)
step_before() {
  need halt 'table AM_API exists' '' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM sys.tables WHERE schema_id = SCHEMA_ID() AND UPPER(name) = '\''AM_API'\'') THEN 1 ELSE 0 END'
  need halt 'table AM_KEY_MANAGER exists' 'Only a database of 3.2.0 or newer has this table.' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM sys.tables WHERE schema_id = SCHEMA_ID() AND UPPER(name) = '\''AM_KEY_MANAGER'\'') THEN 1 ELSE 0 END'
  need halt 'table AM_OPERATION_POLICY does not exist yet' 'Only a database of 4.1.0 or newer has this table.' ask_sql apim_db '0' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM sys.tables WHERE schema_id = SCHEMA_ID() AND UPPER(name) = '\''AM_OPERATION_POLICY'\'') THEN 1 ELSE 0 END'
  need skip 'column AM_API.API_UUID does not exist yet' '' ask_sql apim_db '0' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM INFORMATION_SCHEMA.COLUMNS WHERE TABLE_SCHEMA = SCHEMA_NAME() AND UPPER(TABLE_NAME) = '\''AM_API'\'' AND UPPER(COLUMN_NAME) = '\''API_UUID'\'') THEN 1 ELSE 0 END'
}
step_run() {
  do_sql apim_db 'sql/190-apim_db-api-uuid.sql'
}
step_after() {
  must 'column AM_API.API_UUID holds 256 characters' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM INFORMATION_SCHEMA.COLUMNS WHERE TABLE_SCHEMA = SCHEMA_NAME() AND UPPER(TABLE_NAME) = '\''AM_API'\'' AND UPPER(COLUMN_NAME) = '\''API_UUID'\'' AND (CHARACTER_MAXIMUM_LENGTH >= 256 OR CHARACTER_MAXIMUM_LENGTH = -1)) THEN 1 ELSE 0 END'
}
step_failed() { :; }

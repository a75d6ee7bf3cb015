# shellcheck shell=bash disable=SC2016
# Step 470 comment-entry-point: Tell where an API comment was written
# Proved: every server is stopped (after stop-old-servers)
step_before() {
  need halt 'table AM_API_COMMENTS exists' '' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM sys.tables WHERE schema_id = SCHEMA_ID() AND UPPER(name) = '\''AM_API_COMMENTS'\'') THEN 1 ELSE 0 END'
  need skip 'column AM_API_COMMENTS.ENTRY_POINT does not exist yet' '' ask_sql apim_db '0' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM INFORMATION_SCHEMA.COLUMNS WHERE TABLE_SCHEMA = SCHEMA_NAME() AND UPPER(TABLE_NAME) = '\''AM_API_COMMENTS'\'' AND UPPER(COLUMN_NAME) = '\''ENTRY_POINT'\'') THEN 1 ELSE 0 END'
}
step_run() {
  do_sql apim_db 'sql/470-apim_db-comment-entry-point.sql'
}
step_after() {
  must 'column AM_API_COMMENTS.ENTRY_POINT holds 20 characters' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM INFORMATION_SCHEMA.COLUMNS WHERE TABLE_SCHEMA = SCHEMA_NAME() AND UPPER(TABLE_NAME) = '\''AM_API_COMMENTS'\'' AND UPPER(COLUMN_NAME) = '\''ENTRY_POINT'\'' AND (CHARACTER_MAXIMUM_LENGTH >= 20 OR CHARACTER_MAXIMUM_LENGTH = -1)) THEN 1 ELSE 0 END'
}
step_failed() { :; }

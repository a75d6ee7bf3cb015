# shellcheck shell=bash disable=SC2016
# Step 420 comment-created: Rename DATE_COMMENTED of API comments to CREATED_TIME
# Proved: every server is stopped (after stop-old-servers)
step_before() {
  need halt 'table AM_API_COMMENTS exists' '' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM sys.tables WHERE schema_id = SCHEMA_ID() AND UPPER(name) = '\''AM_API_COMMENTS'\'') THEN 1 ELSE 0 END'
  need skip 'column AM_API_COMMENTS.DATE_COMMENTED exists' '' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM INFORMATION_SCHEMA.COLUMNS WHERE TABLE_SCHEMA = SCHEMA_NAME() AND UPPER(TABLE_NAME) = '\''AM_API_COMMENTS'\'' AND UPPER(COLUMN_NAME) = '\''DATE_COMMENTED'\'') THEN 1 ELSE 0 END'
  need skip 'column AM_API_COMMENTS.CREATED_TIME does not exist yet' '' ask_sql apim_db '0' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM INFORMATION_SCHEMA.COLUMNS WHERE TABLE_SCHEMA = SCHEMA_NAME() AND UPPER(TABLE_NAME) = '\''AM_API_COMMENTS'\'' AND UPPER(COLUMN_NAME) = '\''CREATED_TIME'\'') THEN 1 ELSE 0 END'
}
step_run() {
  do_sql apim_db 'sql/420-apim_db-comment-created.sql'
}
step_after() {
  must 'column AM_API_COMMENTS.CREATED_TIME exists' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM INFORMATION_SCHEMA.COLUMNS WHERE TABLE_SCHEMA = SCHEMA_NAME() AND UPPER(TABLE_NAME) = '\''AM_API_COMMENTS'\'' AND UPPER(COLUMN_NAME) = '\''CREATED_TIME'\'') THEN 1 ELSE 0 END'
  must 'column AM_API_COMMENTS.DATE_COMMENTED does not exist yet' ask_sql apim_db '0' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM INFORMATION_SCHEMA.COLUMNS WHERE TABLE_SCHEMA = SCHEMA_NAME() AND UPPER(TABLE_NAME) = '\''AM_API_COMMENTS'\'' AND UPPER(COLUMN_NAME) = '\''DATE_COMMENTED'\'') THEN 1 ELSE 0 END'
}
step_failed() { :; }

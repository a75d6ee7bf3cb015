# shellcheck shell=bash disable=SC2016
# Step 480 comment-entry-point-values: Mark the API comments of 3.2.0 as written in the developer portal
# Proved: every server is stopped (after stop-old-servers)
step_before() {
  need halt 'table AM_API_COMMENTS exists' '' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM sys.tables WHERE schema_id = SCHEMA_ID() AND UPPER(name) = '\''AM_API_COMMENTS'\'') THEN 1 ELSE 0 END'
  need halt 'column AM_API_COMMENTS.ENTRY_POINT exists' '' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM INFORMATION_SCHEMA.COLUMNS WHERE TABLE_SCHEMA = SCHEMA_NAME() AND UPPER(TABLE_NAME) = '\''AM_API_COMMENTS'\'' AND UPPER(COLUMN_NAME) = '\''ENTRY_POINT'\'') THEN 1 ELSE 0 END'
}
step_run() {
  do_sql apim_db 'sql/480-apim_db-comment-entry-point-values.sql'
}
step_after() {
  must 'Every comment says where it was written' ask_sql apim_db '0' 'SELECT
  COUNT(*)
FROM
  AM_API_COMMENTS
WHERE
  ENTRY_POINT IS NULL'
}
step_failed() { :; }

# shellcheck shell=bash disable=SC2016
# Step 1200 comment-entry-point-values-2: Mark the API comments of 3.2.0 as written in the developer portal
# Proved: every server is stopped (after stop-old-servers, client-run)
step_before() {
  need halt 'table AM_API_COMMENTS exists' '' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM information_schema.tables WHERE table_schema = DATABASE() AND UPPER(table_name) = '\''AM_API_COMMENTS'\'' AND table_type = '\''BASE TABLE'\'') THEN 1 ELSE 0 END'
  need halt 'column AM_API_COMMENTS.ENTRY_POINT exists' '' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM information_schema.columns WHERE table_schema = DATABASE() AND UPPER(table_name) = '\''AM_API_COMMENTS'\'' AND UPPER(column_name) = '\''ENTRY_POINT'\'') THEN 1 ELSE 0 END'
}
step_run() {
  do_sql apim_db 'sql/1200-apim_db-comment-entry-point-values-2.sql'
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

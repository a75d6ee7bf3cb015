# shellcheck shell=bash disable=SC2016
# Step 1130 comment-created-2: Rename DATE_COMMENTED of API comments to CREATED_TIME
# Proved: every server is stopped (after stop-old-servers, client-run)
step_before() {
  need halt 'table AM_API_COMMENTS exists' '' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM information_schema.tables WHERE table_schema = DATABASE() AND UPPER(table_name) = '\''AM_API_COMMENTS'\'' AND table_type = '\''BASE TABLE'\'') THEN 1 ELSE 0 END'
  need skip 'column AM_API_COMMENTS.DATE_COMMENTED exists' '' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM information_schema.columns WHERE table_schema = DATABASE() AND UPPER(table_name) = '\''AM_API_COMMENTS'\'' AND UPPER(column_name) = '\''DATE_COMMENTED'\'') THEN 1 ELSE 0 END'
  need skip 'column AM_API_COMMENTS.CREATED_TIME does not exist yet' '' ask_sql apim_db '0' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM information_schema.columns WHERE table_schema = DATABASE() AND UPPER(table_name) = '\''AM_API_COMMENTS'\'' AND UPPER(column_name) = '\''CREATED_TIME'\'') THEN 1 ELSE 0 END'
}
step_run() {
  do_sql apim_db 'sql/1130-apim_db-comment-created-2.sql'
}
step_after() {
  must 'column AM_API_COMMENTS.CREATED_TIME exists' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM information_schema.columns WHERE table_schema = DATABASE() AND UPPER(table_name) = '\''AM_API_COMMENTS'\'' AND UPPER(column_name) = '\''CREATED_TIME'\'') THEN 1 ELSE 0 END'
  must 'column AM_API_COMMENTS.DATE_COMMENTED does not exist yet' ask_sql apim_db '0' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM information_schema.columns WHERE table_schema = DATABASE() AND UPPER(table_name) = '\''AM_API_COMMENTS'\'' AND UPPER(column_name) = '\''DATE_COMMENTED'\'') THEN 1 ELSE 0 END'
}
step_failed() { :; }

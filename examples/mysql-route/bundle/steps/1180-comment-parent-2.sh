# shellcheck shell=bash disable=SC2016
# Step 1180 comment-parent-2: Let an API comment answer another one
# Proved: every server is stopped (after stop-old-servers, client-run)
step_before() {
  need halt 'table AM_API_COMMENTS exists' '' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM information_schema.tables WHERE table_schema = DATABASE() AND UPPER(table_name) = '\''AM_API_COMMENTS'\'' AND table_type = '\''BASE TABLE'\'') THEN 1 ELSE 0 END'
  need skip 'column AM_API_COMMENTS.PARENT_COMMENT_ID does not exist yet' '' ask_sql apim_db '0' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM information_schema.columns WHERE table_schema = DATABASE() AND UPPER(table_name) = '\''AM_API_COMMENTS'\'' AND UPPER(column_name) = '\''PARENT_COMMENT_ID'\'') THEN 1 ELSE 0 END'
}
step_run() {
  do_sql apim_db 'sql/1180-apim_db-comment-parent-2.sql'
}
step_after() {
  must 'column AM_API_COMMENTS.PARENT_COMMENT_ID holds 64 characters' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM information_schema.columns WHERE table_schema = DATABASE() AND UPPER(table_name) = '\''AM_API_COMMENTS'\'' AND UPPER(column_name) = '\''PARENT_COMMENT_ID'\'' AND character_maximum_length >= 64) THEN 1 ELSE 0 END'
}
step_failed() { :; }

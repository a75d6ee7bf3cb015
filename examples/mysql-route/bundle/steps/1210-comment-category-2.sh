# shellcheck shell=bash disable=SC2016
# Step 1210 comment-category-2: Sort API comments into categories
# Proved: every server is stopped (after stop-old-servers, client-run)
step_before() {
  need halt 'table AM_API_COMMENTS exists' '' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM information_schema.tables WHERE table_schema = DATABASE() AND UPPER(table_name) = '\''AM_API_COMMENTS'\'' AND table_type = '\''BASE TABLE'\'') THEN 1 ELSE 0 END'
  need skip 'column AM_API_COMMENTS.CATEGORY does not exist yet' '' ask_sql apim_db '0' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM information_schema.columns WHERE table_schema = DATABASE() AND UPPER(table_name) = '\''AM_API_COMMENTS'\'' AND UPPER(column_name) = '\''CATEGORY'\'') THEN 1 ELSE 0 END'
}
step_run() {
  do_sql apim_db 'sql/1210-apim_db-comment-category-2.sql'
}
step_after() {
  must 'column AM_API_COMMENTS.CATEGORY holds 20 characters' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM information_schema.columns WHERE table_schema = DATABASE() AND UPPER(table_name) = '\''AM_API_COMMENTS'\'' AND UPPER(column_name) = '\''CATEGORY'\'' AND character_maximum_length >= 20) THEN 1 ELSE 0 END'
  must 'column AM_API_COMMENTS.CATEGORY has a default' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM information_schema.columns WHERE table_schema = DATABASE() AND UPPER(table_name) = '\''AM_API_COMMENTS'\'' AND UPPER(column_name) = '\''CATEGORY'\'' AND column_default IS NOT NULL AND UPPER(column_default) <> '\''NULL'\'') THEN 1 ELSE 0 END'
}
step_failed() { :; }

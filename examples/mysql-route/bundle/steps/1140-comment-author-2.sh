# shellcheck shell=bash disable=SC2016
# Step 1140 comment-author-2: Rename COMMENTED_USER of API comments to CREATED_BY
# Proved: every server is stopped (after stop-old-servers, client-run)
step_before() {
  need halt 'table AM_API_COMMENTS exists' '' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM information_schema.tables WHERE table_schema = DATABASE() AND UPPER(table_name) = '\''AM_API_COMMENTS'\'' AND table_type = '\''BASE TABLE'\'') THEN 1 ELSE 0 END'
  need skip 'column AM_API_COMMENTS.COMMENTED_USER exists' '' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM information_schema.columns WHERE table_schema = DATABASE() AND UPPER(table_name) = '\''AM_API_COMMENTS'\'' AND UPPER(column_name) = '\''COMMENTED_USER'\'') THEN 1 ELSE 0 END'
  need skip 'column AM_API_COMMENTS.CREATED_BY does not exist yet' '' ask_sql apim_db '0' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM information_schema.columns WHERE table_schema = DATABASE() AND UPPER(table_name) = '\''AM_API_COMMENTS'\'' AND UPPER(column_name) = '\''CREATED_BY'\'') THEN 1 ELSE 0 END'
}
step_run() {
  do_sql apim_db 'sql/1140-apim_db-comment-author-2.sql'
}
step_after() {
  must 'column AM_API_COMMENTS.CREATED_BY exists' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM information_schema.columns WHERE table_schema = DATABASE() AND UPPER(table_name) = '\''AM_API_COMMENTS'\'' AND UPPER(column_name) = '\''CREATED_BY'\'') THEN 1 ELSE 0 END'
  must 'column AM_API_COMMENTS.COMMENTED_USER does not exist yet' ask_sql apim_db '0' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM information_schema.columns WHERE table_schema = DATABASE() AND UPPER(table_name) = '\''AM_API_COMMENTS'\'' AND UPPER(column_name) = '\''COMMENTED_USER'\'') THEN 1 ELSE 0 END'
}
step_failed() { :; }

# shellcheck shell=bash disable=SC2016
# Step 1240 comment-parent-key-2: Tie answers to the API comment that they answer
# Proved: every server is stopped (after stop-old-servers, client-run)
step_before() {
  need halt 'table AM_API_COMMENTS exists' '' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM information_schema.tables WHERE table_schema = DATABASE() AND UPPER(table_name) = '\''AM_API_COMMENTS'\'' AND table_type = '\''BASE TABLE'\'') THEN 1 ELSE 0 END'
  need halt 'column AM_API_COMMENTS.PARENT_COMMENT_ID exists' '' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM information_schema.columns WHERE table_schema = DATABASE() AND UPPER(table_name) = '\''AM_API_COMMENTS'\'' AND UPPER(column_name) = '\''PARENT_COMMENT_ID'\'') THEN 1 ELSE 0 END'
  need halt 'the primary key of AM_API_COMMENTS is (COMMENT_ID)' 'The foreign key refers to it.' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT index_name FROM information_schema.statistics WHERE table_schema = DATABASE() AND UPPER(table_name) = '\''AM_API_COMMENTS'\'' AND non_unique = 0 AND index_name = '\''PRIMARY'\'' GROUP BY table_name, index_name HAVING COUNT(*) = 1 AND SUM(CASE WHEN UPPER(column_name) IN ('\''COMMENT_ID'\'') AND sub_part IS NULL THEN 1 ELSE 0 END) = 1) THEN 1 ELSE 0 END'
  need skip 'AM_API_COMMENTS has no foreign key over (PARENT_COMMENT_ID)' '' ask_sql apim_db '0' 'SELECT CASE WHEN EXISTS (SELECT constraint_name FROM information_schema.key_column_usage WHERE table_schema = DATABASE() AND UPPER(table_name) = '\''AM_API_COMMENTS'\'' AND referenced_table_name IS NOT NULL GROUP BY table_name, constraint_name HAVING COUNT(*) = 1 AND SUM(CASE WHEN UPPER(column_name) IN ('\''PARENT_COMMENT_ID'\'') THEN 1 ELSE 0 END) = 1) THEN 1 ELSE 0 END'
}
step_run() {
  do_sql apim_db 'sql/1240-apim_db-comment-parent-key-2.sql'
}
step_after() {
  must 'AM_API_COMMENTS has a foreign key over (PARENT_COMMENT_ID)' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT constraint_name FROM information_schema.key_column_usage WHERE table_schema = DATABASE() AND UPPER(table_name) = '\''AM_API_COMMENTS'\'' AND referenced_table_name IS NOT NULL GROUP BY table_name, constraint_name HAVING COUNT(*) = 1 AND SUM(CASE WHEN UPPER(column_name) IN ('\''PARENT_COMMENT_ID'\'') THEN 1 ELSE 0 END) = 1) THEN 1 ELSE 0 END'
}
step_failed() { :; }

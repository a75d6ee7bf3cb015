# shellcheck shell=bash disable=SC2016
# Step 1150 comment-id-length-2: Shorten AM_API_COMMENTS.COMMENT_ID to 64 characters
# Proved: every server is stopped (after stop-old-servers, client-run)
step_before() {
  need halt 'table AM_API_COMMENTS exists' '' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM information_schema.tables WHERE table_schema = DATABASE() AND UPPER(table_name) = '\''AM_API_COMMENTS'\'' AND table_type = '\''BASE TABLE'\'') THEN 1 ELSE 0 END'
  need halt 'column AM_API_COMMENTS.COMMENT_ID exists' '' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM information_schema.columns WHERE table_schema = DATABASE() AND UPPER(table_name) = '\''AM_API_COMMENTS'\'' AND UPPER(column_name) = '\''COMMENT_ID'\'') THEN 1 ELSE 0 END'
  need skip 'column AM_API_COMMENTS.COMMENT_ID holds 65 characters' '' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM information_schema.columns WHERE table_schema = DATABASE() AND UPPER(table_name) = '\''AM_API_COMMENTS'\'' AND UPPER(column_name) = '\''COMMENT_ID'\'' AND character_maximum_length >= 65) THEN 1 ELSE 0 END'
  need halt 'No COMMENT_ID is longer than 64 characters. 3.2.0 makes ids of 36; give a comment with a longer one another id, since nothing refers to it' '' ask_sql apim_db '0' 'SELECT
  COUNT(*)
FROM
  AM_API_COMMENTS
WHERE
  CHAR_LENGTH(COMMENT_ID) > 64'
}
step_run() {
  do_sql apim_db 'sql/1150-apim_db-comment-id-length-2.sql'
}
step_after() {
  must 'column AM_API_COMMENTS.COMMENT_ID holds 64 characters' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM information_schema.columns WHERE table_schema = DATABASE() AND UPPER(table_name) = '\''AM_API_COMMENTS'\'' AND UPPER(column_name) = '\''COMMENT_ID'\'' AND character_maximum_length >= 64) THEN 1 ELSE 0 END'
  must 'column AM_API_COMMENTS.COMMENT_ID does not hold 65 characters' ask_sql apim_db '0' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM information_schema.columns WHERE table_schema = DATABASE() AND UPPER(table_name) = '\''AM_API_COMMENTS'\'' AND UPPER(column_name) = '\''COMMENT_ID'\'' AND character_maximum_length >= 65) THEN 1 ELSE 0 END'
  must 'column AM_API_COMMENTS.COMMENT_ID is NOT NULL' ask_sql apim_db '0' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM information_schema.columns WHERE table_schema = DATABASE() AND UPPER(table_name) = '\''AM_API_COMMENTS'\'' AND UPPER(column_name) = '\''COMMENT_ID'\'' AND is_nullable = '\''YES'\'') THEN 1 ELSE 0 END'
  must 'the primary key of AM_API_COMMENTS is (COMMENT_ID)' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT index_name FROM information_schema.statistics WHERE table_schema = DATABASE() AND UPPER(table_name) = '\''AM_API_COMMENTS'\'' AND non_unique = 0 AND index_name = '\''PRIMARY'\'' GROUP BY table_name, index_name HAVING COUNT(*) = 1 AND SUM(CASE WHEN UPPER(column_name) IN ('\''COMMENT_ID'\'') AND sub_part IS NULL THEN 1 ELSE 0 END) = 1) THEN 1 ELSE 0 END'
}
step_failed() { :; }

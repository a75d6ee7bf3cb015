# shellcheck shell=bash disable=SC2016
# Step 440 comment-id-length: Shorten AM_API_COMMENTS.COMMENT_ID to 64 characters
# Proved: every server is stopped (after stop-old-servers)
step_before() {
  need halt 'table AM_API_COMMENTS exists' '' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM sys.tables WHERE schema_id = SCHEMA_ID() AND UPPER(name) = '\''AM_API_COMMENTS'\'') THEN 1 ELSE 0 END'
  need halt 'column AM_API_COMMENTS.COMMENT_ID exists' '' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM INFORMATION_SCHEMA.COLUMNS WHERE TABLE_SCHEMA = SCHEMA_NAME() AND UPPER(TABLE_NAME) = '\''AM_API_COMMENTS'\'' AND UPPER(COLUMN_NAME) = '\''COMMENT_ID'\'') THEN 1 ELSE 0 END'
  need skip 'column AM_API_COMMENTS.COMMENT_ID holds 65 characters' '' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM INFORMATION_SCHEMA.COLUMNS WHERE TABLE_SCHEMA = SCHEMA_NAME() AND UPPER(TABLE_NAME) = '\''AM_API_COMMENTS'\'' AND UPPER(COLUMN_NAME) = '\''COMMENT_ID'\'' AND (CHARACTER_MAXIMUM_LENGTH >= 65 OR CHARACTER_MAXIMUM_LENGTH = -1)) THEN 1 ELSE 0 END'
  need halt 'No COMMENT_ID is longer than 64 characters. 3.2.0 makes ids of 36; give a comment with a longer one another id, since nothing refers to it' '' ask_sql apim_db '0' 'SELECT
  COUNT(*)
FROM
  AM_API_COMMENTS
WHERE
  DATALENGTH(COMMENT_ID) > 64'
}
step_run() {
  do_sql apim_db 'sql/440-apim_db-comment-id-length.sql'
}
step_after() {
  must 'column AM_API_COMMENTS.COMMENT_ID holds 64 characters' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM INFORMATION_SCHEMA.COLUMNS WHERE TABLE_SCHEMA = SCHEMA_NAME() AND UPPER(TABLE_NAME) = '\''AM_API_COMMENTS'\'' AND UPPER(COLUMN_NAME) = '\''COMMENT_ID'\'' AND (CHARACTER_MAXIMUM_LENGTH >= 64 OR CHARACTER_MAXIMUM_LENGTH = -1)) THEN 1 ELSE 0 END'
  must 'column AM_API_COMMENTS.COMMENT_ID does not hold 65 characters' ask_sql apim_db '0' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM INFORMATION_SCHEMA.COLUMNS WHERE TABLE_SCHEMA = SCHEMA_NAME() AND UPPER(TABLE_NAME) = '\''AM_API_COMMENTS'\'' AND UPPER(COLUMN_NAME) = '\''COMMENT_ID'\'' AND (CHARACTER_MAXIMUM_LENGTH >= 65 OR CHARACTER_MAXIMUM_LENGTH = -1)) THEN 1 ELSE 0 END'
  must 'column AM_API_COMMENTS.COMMENT_ID is NOT NULL' ask_sql apim_db '0' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM INFORMATION_SCHEMA.COLUMNS WHERE TABLE_SCHEMA = SCHEMA_NAME() AND UPPER(TABLE_NAME) = '\''AM_API_COMMENTS'\'' AND UPPER(COLUMN_NAME) = '\''COMMENT_ID'\'' AND IS_NULLABLE = '\''YES'\'') THEN 1 ELSE 0 END'
  must 'the primary key of AM_API_COMMENTS is (COMMENT_ID)' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT i.index_id FROM sys.indexes i JOIN sys.index_columns k ON k.object_id = i.object_id AND k.index_id = i.index_id AND k.is_included_column = 0 JOIN sys.columns c ON c.object_id = k.object_id AND c.column_id = k.column_id JOIN sys.tables t ON t.object_id = i.object_id WHERE t.schema_id = SCHEMA_ID() AND UPPER(t.name) = '\''AM_API_COMMENTS'\'' AND i.is_primary_key = 1 GROUP BY i.object_id, i.index_id HAVING COUNT(*) = 1 AND SUM(CASE WHEN UPPER(c.name) IN ('\''COMMENT_ID'\'') THEN 1 ELSE 0 END) = 1) THEN 1 ELSE 0 END'
}
step_failed() { :; }

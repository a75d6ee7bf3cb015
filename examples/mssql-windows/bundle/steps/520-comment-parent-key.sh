# shellcheck shell=bash disable=SC2016
# Step 520 comment-parent-key: Tie answers to the API comment that they answer
# Proved: every server is stopped (after stop-old-servers)
step_before() {
  need halt 'table AM_API_COMMENTS exists' '' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM sys.tables WHERE schema_id = SCHEMA_ID() AND UPPER(name) = '\''AM_API_COMMENTS'\'') THEN 1 ELSE 0 END'
  need halt 'column AM_API_COMMENTS.PARENT_COMMENT_ID exists' '' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM INFORMATION_SCHEMA.COLUMNS WHERE TABLE_SCHEMA = SCHEMA_NAME() AND UPPER(TABLE_NAME) = '\''AM_API_COMMENTS'\'' AND UPPER(COLUMN_NAME) = '\''PARENT_COMMENT_ID'\'') THEN 1 ELSE 0 END'
  need halt 'the primary key of AM_API_COMMENTS is (COMMENT_ID)' 'The foreign key refers to it.' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT i.index_id FROM sys.indexes i JOIN sys.index_columns k ON k.object_id = i.object_id AND k.index_id = i.index_id AND k.is_included_column = 0 JOIN sys.columns c ON c.object_id = k.object_id AND c.column_id = k.column_id JOIN sys.tables t ON t.object_id = i.object_id WHERE t.schema_id = SCHEMA_ID() AND UPPER(t.name) = '\''AM_API_COMMENTS'\'' AND i.is_primary_key = 1 GROUP BY i.object_id, i.index_id HAVING COUNT(*) = 1 AND SUM(CASE WHEN UPPER(c.name) IN ('\''COMMENT_ID'\'') THEN 1 ELSE 0 END) = 1) THEN 1 ELSE 0 END'
  need skip 'AM_API_COMMENTS has no foreign key over (PARENT_COMMENT_ID)' '' ask_sql apim_db '0' 'SELECT CASE WHEN EXISTS (SELECT f.object_id FROM sys.foreign_keys f JOIN sys.foreign_key_columns k ON k.constraint_object_id = f.object_id JOIN sys.columns c ON c.object_id = k.parent_object_id AND c.column_id = k.parent_column_id JOIN sys.tables t ON t.object_id = f.parent_object_id WHERE t.schema_id = SCHEMA_ID() AND UPPER(t.name) = '\''AM_API_COMMENTS'\'' GROUP BY f.object_id HAVING COUNT(*) = 1 AND SUM(CASE WHEN UPPER(c.name) IN ('\''PARENT_COMMENT_ID'\'') THEN 1 ELSE 0 END) = 1) THEN 1 ELSE 0 END'
}
step_run() {
  do_sql apim_db 'sql/520-apim_db-comment-parent-key.sql'
}
step_after() {
  must 'AM_API_COMMENTS has a foreign key over (PARENT_COMMENT_ID)' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT f.object_id FROM sys.foreign_keys f JOIN sys.foreign_key_columns k ON k.constraint_object_id = f.object_id JOIN sys.columns c ON c.object_id = k.parent_object_id AND c.column_id = k.parent_column_id JOIN sys.tables t ON t.object_id = f.parent_object_id WHERE t.schema_id = SCHEMA_ID() AND UPPER(t.name) = '\''AM_API_COMMENTS'\'' GROUP BY f.object_id HAVING COUNT(*) = 1 AND SUM(CASE WHEN UPPER(c.name) IN ('\''PARENT_COMMENT_ID'\'') THEN 1 ELSE 0 END) = 1) THEN 1 ELSE 0 END'
}
step_failed() { :; }

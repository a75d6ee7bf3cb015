# shellcheck shell=bash disable=SC2016
# Step 490 comment-category: Sort API comments into categories
# Proved: every server is stopped (after stop-old-servers)
step_before() {
  need halt 'table AM_API_COMMENTS exists' '' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM sys.tables WHERE schema_id = SCHEMA_ID() AND UPPER(name) = '\''AM_API_COMMENTS'\'') THEN 1 ELSE 0 END'
  need skip 'column AM_API_COMMENTS.CATEGORY does not exist yet' '' ask_sql apim_db '0' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM INFORMATION_SCHEMA.COLUMNS WHERE TABLE_SCHEMA = SCHEMA_NAME() AND UPPER(TABLE_NAME) = '\''AM_API_COMMENTS'\'' AND UPPER(COLUMN_NAME) = '\''CATEGORY'\'') THEN 1 ELSE 0 END'
}
step_run() {
  do_sql apim_db 'sql/490-apim_db-comment-category.sql'
}
step_after() {
  must 'column AM_API_COMMENTS.CATEGORY holds 20 characters' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM INFORMATION_SCHEMA.COLUMNS WHERE TABLE_SCHEMA = SCHEMA_NAME() AND UPPER(TABLE_NAME) = '\''AM_API_COMMENTS'\'' AND UPPER(COLUMN_NAME) = '\''CATEGORY'\'' AND (CHARACTER_MAXIMUM_LENGTH >= 20 OR CHARACTER_MAXIMUM_LENGTH = -1)) THEN 1 ELSE 0 END'
  must 'column AM_API_COMMENTS.CATEGORY has a default' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM sys.columns c JOIN sys.default_constraints d ON d.object_id = c.default_object_id JOIN sys.tables t ON t.object_id = c.object_id WHERE t.schema_id = SCHEMA_ID() AND UPPER(t.name) = '\''AM_API_COMMENTS'\'' AND UPPER(c.name) = '\''CATEGORY'\'' AND UPPER(d.definition) <> '\''(NULL)'\'') THEN 1 ELSE 0 END'
}
step_failed() { :; }

# shellcheck shell=bash disable=SC2016
# Step 230 revisions: Create AM_REVISION
# Proved: every server is stopped (after stop-old-servers)
step_before() {
  need skip 'table AM_REVISION does not exist yet' '' ask_sql apim_db '0' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM sys.tables WHERE schema_id = SCHEMA_ID() AND UPPER(name) = '\''AM_REVISION'\'') THEN 1 ELSE 0 END'
}
step_run() {
  do_sql apim_db 'sql/230-apim_db-revisions.sql'
}
step_after() {
  must 'table AM_REVISION exists' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM sys.tables WHERE schema_id = SCHEMA_ID() AND UPPER(name) = '\''AM_REVISION'\'') THEN 1 ELSE 0 END'
  must 'the primary key of AM_REVISION is (ID, API_UUID)' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT i.index_id FROM sys.indexes i JOIN sys.index_columns k ON k.object_id = i.object_id AND k.index_id = i.index_id AND k.is_included_column = 0 JOIN sys.columns c ON c.object_id = k.object_id AND c.column_id = k.column_id JOIN sys.tables t ON t.object_id = i.object_id WHERE t.schema_id = SCHEMA_ID() AND UPPER(t.name) = '\''AM_REVISION'\'' AND i.is_primary_key = 1 GROUP BY i.object_id, i.index_id HAVING COUNT(*) = 2 AND SUM(CASE WHEN UPPER(c.name) IN ('\''ID'\'', '\''API_UUID'\'') THEN 1 ELSE 0 END) = 2) THEN 1 ELSE 0 END'
  must 'AM_REVISION has a unique constraint over (REVISION_UUID)' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT i.index_id FROM sys.indexes i JOIN sys.index_columns k ON k.object_id = i.object_id AND k.index_id = i.index_id AND k.is_included_column = 0 JOIN sys.columns c ON c.object_id = k.object_id AND c.column_id = k.column_id JOIN sys.tables t ON t.object_id = i.object_id WHERE t.schema_id = SCHEMA_ID() AND UPPER(t.name) = '\''AM_REVISION'\'' AND i.is_unique = 1 AND i.is_primary_key = 0 AND i.has_filter = 0 AND i.is_disabled = 0 GROUP BY i.object_id, i.index_id HAVING COUNT(*) = 1 AND SUM(CASE WHEN UPPER(c.name) IN ('\''REVISION_UUID'\'') THEN 1 ELSE 0 END) = 1) THEN 1 ELSE 0 END'
}
step_failed() { :; }

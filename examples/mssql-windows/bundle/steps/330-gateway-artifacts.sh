# shellcheck shell=bash disable=SC2016
# Step 330 gateway-artifacts: Create AM_GW_API_ARTIFACTS
# Proved: every server is stopped (after stop-old-servers)
step_before() {
  need halt 'table AM_GW_PUBLISHED_API_DETAILS exists' '' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM sys.tables WHERE schema_id = SCHEMA_ID() AND UPPER(name) = '\''AM_GW_PUBLISHED_API_DETAILS'\'') THEN 1 ELSE 0 END'
  need skip 'table AM_GW_API_ARTIFACTS does not exist yet' '' ask_sql apim_db '0' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM sys.tables WHERE schema_id = SCHEMA_ID() AND UPPER(name) = '\''AM_GW_API_ARTIFACTS'\'') THEN 1 ELSE 0 END'
}
step_run() {
  do_sql apim_db 'sql/330-apim_db-gateway-artifacts.sql'
}
step_after() {
  must 'table AM_GW_API_ARTIFACTS exists' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM sys.tables WHERE schema_id = SCHEMA_ID() AND UPPER(name) = '\''AM_GW_API_ARTIFACTS'\'') THEN 1 ELSE 0 END'
  must 'the primary key of AM_GW_API_ARTIFACTS is (REVISION_ID, API_ID)' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT i.index_id FROM sys.indexes i JOIN sys.index_columns k ON k.object_id = i.object_id AND k.index_id = i.index_id AND k.is_included_column = 0 JOIN sys.columns c ON c.object_id = k.object_id AND c.column_id = k.column_id JOIN sys.tables t ON t.object_id = i.object_id WHERE t.schema_id = SCHEMA_ID() AND UPPER(t.name) = '\''AM_GW_API_ARTIFACTS'\'' AND i.is_primary_key = 1 GROUP BY i.object_id, i.index_id HAVING COUNT(*) = 2 AND SUM(CASE WHEN UPPER(c.name) IN ('\''REVISION_ID'\'', '\''API_ID'\'') THEN 1 ELSE 0 END) = 2) THEN 1 ELSE 0 END'
}
step_failed() { :; }

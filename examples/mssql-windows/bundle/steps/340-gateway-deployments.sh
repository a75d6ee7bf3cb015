# shellcheck shell=bash disable=SC2016
# Step 340 gateway-deployments: Create AM_GW_API_DEPLOYMENTS
# Proved: every server is stopped (after stop-old-servers)
step_before() {
  need halt 'table AM_GW_PUBLISHED_API_DETAILS exists' '' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM sys.tables WHERE schema_id = SCHEMA_ID() AND UPPER(name) = '\''AM_GW_PUBLISHED_API_DETAILS'\'') THEN 1 ELSE 0 END'
  need halt 'column AM_GW_PUBLISHED_API_DETAILS.API_TYPE exists' '' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM INFORMATION_SCHEMA.COLUMNS WHERE TABLE_SCHEMA = SCHEMA_NAME() AND UPPER(TABLE_NAME) = '\''AM_GW_PUBLISHED_API_DETAILS'\'' AND UPPER(COLUMN_NAME) = '\''API_TYPE'\'') THEN 1 ELSE 0 END'
  need skip 'table AM_GW_API_DEPLOYMENTS does not exist yet' '' ask_sql apim_db '0' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM sys.tables WHERE schema_id = SCHEMA_ID() AND UPPER(name) = '\''AM_GW_API_DEPLOYMENTS'\'') THEN 1 ELSE 0 END'
}
step_run() {
  do_sql apim_db 'sql/340-apim_db-gateway-deployments.sql'
}
step_after() {
  must 'table AM_GW_API_DEPLOYMENTS exists' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM sys.tables WHERE schema_id = SCHEMA_ID() AND UPPER(name) = '\''AM_GW_API_DEPLOYMENTS'\'') THEN 1 ELSE 0 END'
  must 'the primary key of AM_GW_API_DEPLOYMENTS is (REVISION_ID, API_ID, LABEL)' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT i.index_id FROM sys.indexes i JOIN sys.index_columns k ON k.object_id = i.object_id AND k.index_id = i.index_id AND k.is_included_column = 0 JOIN sys.columns c ON c.object_id = k.object_id AND c.column_id = k.column_id JOIN sys.tables t ON t.object_id = i.object_id WHERE t.schema_id = SCHEMA_ID() AND UPPER(t.name) = '\''AM_GW_API_DEPLOYMENTS'\'' AND i.is_primary_key = 1 GROUP BY i.object_id, i.index_id HAVING COUNT(*) = 3 AND SUM(CASE WHEN UPPER(c.name) IN ('\''REVISION_ID'\'', '\''API_ID'\'', '\''LABEL'\'') THEN 1 ELSE 0 END) = 3) THEN 1 ELSE 0 END'
}
step_failed() { :; }

# shellcheck shell=bash disable=SC2016
# Step 350 service-catalog: Create AM_SERVICE_CATALOG
# Proved: every server is stopped (after stop-old-servers)
step_before() {
  need skip 'table AM_SERVICE_CATALOG does not exist yet' '' ask_sql apim_db '0' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM sys.tables WHERE schema_id = SCHEMA_ID() AND UPPER(name) = '\''AM_SERVICE_CATALOG'\'') THEN 1 ELSE 0 END'
}
step_run() {
  do_sql apim_db 'sql/350-apim_db-service-catalog.sql'
}
step_after() {
  must 'table AM_SERVICE_CATALOG exists' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM sys.tables WHERE schema_id = SCHEMA_ID() AND UPPER(name) = '\''AM_SERVICE_CATALOG'\'') THEN 1 ELSE 0 END'
  must 'the primary key of AM_SERVICE_CATALOG is (UUID)' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT i.index_id FROM sys.indexes i JOIN sys.index_columns k ON k.object_id = i.object_id AND k.index_id = i.index_id AND k.is_included_column = 0 JOIN sys.columns c ON c.object_id = k.object_id AND c.column_id = k.column_id JOIN sys.tables t ON t.object_id = i.object_id WHERE t.schema_id = SCHEMA_ID() AND UPPER(t.name) = '\''AM_SERVICE_CATALOG'\'' AND i.is_primary_key = 1 GROUP BY i.object_id, i.index_id HAVING COUNT(*) = 1 AND SUM(CASE WHEN UPPER(c.name) IN ('\''UUID'\'') THEN 1 ELSE 0 END) = 1) THEN 1 ELSE 0 END'
  must 'AM_SERVICE_CATALOG has a unique constraint over (SERVICE_KEY, TENANT_ID)' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT i.index_id FROM sys.indexes i JOIN sys.index_columns k ON k.object_id = i.object_id AND k.index_id = i.index_id AND k.is_included_column = 0 JOIN sys.columns c ON c.object_id = k.object_id AND c.column_id = k.column_id JOIN sys.tables t ON t.object_id = i.object_id WHERE t.schema_id = SCHEMA_ID() AND UPPER(t.name) = '\''AM_SERVICE_CATALOG'\'' AND i.is_unique = 1 AND i.is_primary_key = 0 AND i.has_filter = 0 AND i.is_disabled = 0 GROUP BY i.object_id, i.index_id HAVING COUNT(*) = 2 AND SUM(CASE WHEN UPPER(c.name) IN ('\''SERVICE_KEY'\'', '\''TENANT_ID'\'') THEN 1 ELSE 0 END) = 2) THEN 1 ELSE 0 END'
  must 'AM_SERVICE_CATALOG has a unique constraint over (SERVICE_NAME, SERVICE_VERSION, TENANT_ID)' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT i.index_id FROM sys.indexes i JOIN sys.index_columns k ON k.object_id = i.object_id AND k.index_id = i.index_id AND k.is_included_column = 0 JOIN sys.columns c ON c.object_id = k.object_id AND c.column_id = k.column_id JOIN sys.tables t ON t.object_id = i.object_id WHERE t.schema_id = SCHEMA_ID() AND UPPER(t.name) = '\''AM_SERVICE_CATALOG'\'' AND i.is_unique = 1 AND i.is_primary_key = 0 AND i.has_filter = 0 AND i.is_disabled = 0 GROUP BY i.object_id, i.index_id HAVING COUNT(*) = 3 AND SUM(CASE WHEN UPPER(c.name) IN ('\''SERVICE_NAME'\'', '\''SERVICE_VERSION'\'', '\''TENANT_ID'\'') THEN 1 ELSE 0 END) = 3) THEN 1 ELSE 0 END'
  must 'column AM_SERVICE_CATALOG.SERVICE_KEY holds 512 characters' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM INFORMATION_SCHEMA.COLUMNS WHERE TABLE_SCHEMA = SCHEMA_NAME() AND UPPER(TABLE_NAME) = '\''AM_SERVICE_CATALOG'\'' AND UPPER(COLUMN_NAME) = '\''SERVICE_KEY'\'' AND (CHARACTER_MAXIMUM_LENGTH >= 512 OR CHARACTER_MAXIMUM_LENGTH = -1)) THEN 1 ELSE 0 END'
}
step_failed() { :; }

# shellcheck shell=bash disable=SC2016
# Step 270 client-certificate-key: Let each revision have the same client certificates
# Proved: every server is stopped (after stop-old-servers)
step_before() {
  need halt 'table AM_API_CLIENT_CERTIFICATE exists' '' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM sys.tables WHERE schema_id = SCHEMA_ID() AND UPPER(name) = '\''AM_API_CLIENT_CERTIFICATE'\'') THEN 1 ELSE 0 END'
  need halt 'column AM_API_CLIENT_CERTIFICATE.REVISION_UUID exists' '' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM INFORMATION_SCHEMA.COLUMNS WHERE TABLE_SCHEMA = SCHEMA_NAME() AND UPPER(TABLE_NAME) = '\''AM_API_CLIENT_CERTIFICATE'\'' AND UPPER(COLUMN_NAME) = '\''REVISION_UUID'\'') THEN 1 ELSE 0 END'
  need skip 'the primary key of AM_API_CLIENT_CERTIFICATE is not (ALIAS, TENANT_ID, REMOVED, REVISION_UUID)' '' ask_sql apim_db '0' 'SELECT CASE WHEN EXISTS (SELECT i.index_id FROM sys.indexes i JOIN sys.index_columns k ON k.object_id = i.object_id AND k.index_id = i.index_id AND k.is_included_column = 0 JOIN sys.columns c ON c.object_id = k.object_id AND c.column_id = k.column_id JOIN sys.tables t ON t.object_id = i.object_id WHERE t.schema_id = SCHEMA_ID() AND UPPER(t.name) = '\''AM_API_CLIENT_CERTIFICATE'\'' AND i.is_primary_key = 1 GROUP BY i.object_id, i.index_id HAVING COUNT(*) = 4 AND SUM(CASE WHEN UPPER(c.name) IN ('\''ALIAS'\'', '\''TENANT_ID'\'', '\''REMOVED'\'', '\''REVISION_UUID'\'') THEN 1 ELSE 0 END) = 4) THEN 1 ELSE 0 END'
}
step_run() {
  do_sql apim_db 'sql/270-apim_db-client-certificate-key.sql'
}
step_after() {
  must 'the primary key of AM_API_CLIENT_CERTIFICATE is (ALIAS, TENANT_ID, REMOVED, REVISION_UUID)' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT i.index_id FROM sys.indexes i JOIN sys.index_columns k ON k.object_id = i.object_id AND k.index_id = i.index_id AND k.is_included_column = 0 JOIN sys.columns c ON c.object_id = k.object_id AND c.column_id = k.column_id JOIN sys.tables t ON t.object_id = i.object_id WHERE t.schema_id = SCHEMA_ID() AND UPPER(t.name) = '\''AM_API_CLIENT_CERTIFICATE'\'' AND i.is_primary_key = 1 GROUP BY i.object_id, i.index_id HAVING COUNT(*) = 4 AND SUM(CASE WHEN UPPER(c.name) IN ('\''ALIAS'\'', '\''TENANT_ID'\'', '\''REMOVED'\'', '\''REVISION_UUID'\'') THEN 1 ELSE 0 END) = 4) THEN 1 ELSE 0 END'
}
step_failed() { :; }

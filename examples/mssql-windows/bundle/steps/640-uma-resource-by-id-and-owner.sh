# shellcheck shell=bash disable=SC2016
# Step 640 uma-resource-by-id-and-owner: Index UMA resources by id and owner
# Proved: every server is stopped (after stop-old-servers, identity-migrated)
step_before() {
  need halt 'table IDN_UMA_RESOURCE exists' '' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM sys.tables WHERE schema_id = SCHEMA_ID() AND UPPER(name) = '\''IDN_UMA_RESOURCE'\'') THEN 1 ELSE 0 END'
  need halt 'column IDN_UMA_RESOURCE.TIME_CREATED exists' '' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM INFORMATION_SCHEMA.COLUMNS WHERE TABLE_SCHEMA = SCHEMA_NAME() AND UPPER(TABLE_NAME) = '\''IDN_UMA_RESOURCE'\'' AND UPPER(COLUMN_NAME) = '\''TIME_CREATED'\'') THEN 1 ELSE 0 END'
  need skip 'index IDX_USER_RID on IDN_UMA_RESOURCE does not exist yet' '' ask_sql apim_db '0' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM sys.indexes i JOIN sys.tables t ON t.object_id = i.object_id WHERE t.schema_id = SCHEMA_ID() AND UPPER(t.name) = '\''IDN_UMA_RESOURCE'\'' AND UPPER(i.name) = '\''IDX_USER_RID'\'') THEN 1 ELSE 0 END'
}
step_run() {
  do_sql apim_db 'sql/640-apim_db-uma-resource-by-id-and-owner.sql'
}
step_after() {
  must 'index IDX_USER_RID on IDN_UMA_RESOURCE exists' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM sys.indexes i JOIN sys.tables t ON t.object_id = i.object_id WHERE t.schema_id = SCHEMA_ID() AND UPPER(t.name) = '\''IDN_UMA_RESOURCE'\'' AND UPPER(i.name) = '\''IDX_USER_RID'\'') THEN 1 ELSE 0 END'
}
step_failed() { :; }

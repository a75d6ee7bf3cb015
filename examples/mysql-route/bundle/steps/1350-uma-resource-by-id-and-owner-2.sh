# shellcheck shell=bash disable=SC2016
# Step 1350 uma-resource-by-id-and-owner-2: Index UMA resources by id and owner
# Proved: every server is stopped (after stop-old-servers, client-run, identity-migrated-2)
step_before() {
  need halt 'table IDN_UMA_RESOURCE exists' '' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM information_schema.tables WHERE table_schema = DATABASE() AND UPPER(table_name) = '\''IDN_UMA_RESOURCE'\'' AND table_type = '\''BASE TABLE'\'') THEN 1 ELSE 0 END'
  need halt 'column IDN_UMA_RESOURCE.TIME_CREATED exists' '' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM information_schema.columns WHERE table_schema = DATABASE() AND UPPER(table_name) = '\''IDN_UMA_RESOURCE'\'' AND UPPER(column_name) = '\''TIME_CREATED'\'') THEN 1 ELSE 0 END'
  need skip 'index IDX_USER_RID on IDN_UMA_RESOURCE does not exist yet' '' ask_sql apim_db '0' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM information_schema.statistics WHERE table_schema = DATABASE() AND UPPER(table_name) = '\''IDN_UMA_RESOURCE'\'' AND UPPER(index_name) = '\''IDX_USER_RID'\'') THEN 1 ELSE 0 END'
}
step_run() {
  do_sql apim_db 'sql/1350-apim_db-uma-resource-by-id-and-owner-2.sql'
}
step_after() {
  must 'index IDX_USER_RID on IDN_UMA_RESOURCE exists' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM information_schema.statistics WHERE table_schema = DATABASE() AND UPPER(table_name) = '\''IDN_UMA_RESOURCE'\'' AND UPPER(index_name) = '\''IDX_USER_RID'\'') THEN 1 ELSE 0 END'
}
step_failed() { :; }

# shellcheck shell=bash disable=SC2016
# Step 230 uma-resource-by-owner: Index UMA resources by their owner
# Proved: every server is stopped (after stop-old-servers)
step_before() {
  need halt 'table IDN_UMA_RESOURCE exists' '' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM INFORMATION_SCHEMA.TABLES WHERE TABLE_SCHEMA = SCHEMA() AND UPPER(TABLE_NAME) = '\''IDN_UMA_RESOURCE'\'' AND TABLE_TYPE IN ('\''TABLE'\'', '\''BASE TABLE'\'')) THEN 1 ELSE 0 END'
  need skip 'index IDX_USER on IDN_UMA_RESOURCE does not exist yet' '' ask_sql apim_db '0' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM INFORMATION_SCHEMA.INDEXES WHERE TABLE_SCHEMA = SCHEMA() AND UPPER(TABLE_NAME) = '\''IDN_UMA_RESOURCE'\'' AND UPPER(INDEX_NAME) = '\''IDX_USER'\'') THEN 1 ELSE 0 END'
}
step_run() {
  do_sql apim_db 'sql/230-apim_db-uma-resource-by-owner.sql'
}
step_after() {
  must 'index IDX_USER on IDN_UMA_RESOURCE exists' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM INFORMATION_SCHEMA.INDEXES WHERE TABLE_SCHEMA = SCHEMA() AND UPPER(TABLE_NAME) = '\''IDN_UMA_RESOURCE'\'' AND UPPER(INDEX_NAME) = '\''IDX_USER'\'') THEN 1 ELSE 0 END'
}
step_failed() { :; }

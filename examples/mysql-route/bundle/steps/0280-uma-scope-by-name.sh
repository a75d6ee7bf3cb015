# shellcheck shell=bash disable=SC2016
# Step 0280 uma-scope-by-name: Index UMA scopes by name
# Proved: every server is stopped (after stop-old-servers)
step_before() {
  need halt 'table IDN_UMA_RESOURCE_SCOPE exists' '' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM information_schema.tables WHERE table_schema = DATABASE() AND UPPER(table_name) = '\''IDN_UMA_RESOURCE_SCOPE'\'' AND table_type = '\''BASE TABLE'\'') THEN 1 ELSE 0 END'
  need skip 'index IDX_RS on IDN_UMA_RESOURCE_SCOPE does not exist yet' '' ask_sql apim_db '0' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM information_schema.statistics WHERE table_schema = DATABASE() AND UPPER(table_name) = '\''IDN_UMA_RESOURCE_SCOPE'\'' AND UPPER(index_name) = '\''IDX_RS'\'') THEN 1 ELSE 0 END'
}
step_run() {
  do_sql apim_db 'sql/0280-apim_db-uma-scope-by-name.sql'
}
step_after() {
  must 'index IDX_RS on IDN_UMA_RESOURCE_SCOPE exists' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM information_schema.statistics WHERE table_schema = DATABASE() AND UPPER(table_name) = '\''IDN_UMA_RESOURCE_SCOPE'\'' AND UPPER(index_name) = '\''IDX_RS'\'') THEN 1 ELSE 0 END'
}
step_failed() { :; }

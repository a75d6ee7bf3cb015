# shellcheck shell=bash disable=SC2016
# Step 0270 uma-resource-scope: Create IDN_UMA_RESOURCE_SCOPE
# Proved: every server is stopped (after stop-old-servers)
step_before() {
  need skip 'table IDN_UMA_RESOURCE_SCOPE does not exist yet' '' ask_sql apim_db '0' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM information_schema.tables WHERE table_schema = DATABASE() AND UPPER(table_name) = '\''IDN_UMA_RESOURCE_SCOPE'\'' AND table_type = '\''BASE TABLE'\'') THEN 1 ELSE 0 END'
  need halt 'table IDN_UMA_RESOURCE exists' '' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM information_schema.tables WHERE table_schema = DATABASE() AND UPPER(table_name) = '\''IDN_UMA_RESOURCE'\'' AND table_type = '\''BASE TABLE'\'') THEN 1 ELSE 0 END'
}
step_run() {
  do_sql apim_db 'sql/0270-apim_db-uma-resource-scope.sql'
}
step_after() {
  must 'table IDN_UMA_RESOURCE_SCOPE exists' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM information_schema.tables WHERE table_schema = DATABASE() AND UPPER(table_name) = '\''IDN_UMA_RESOURCE_SCOPE'\'' AND table_type = '\''BASE TABLE'\'') THEN 1 ELSE 0 END'
  must 'the primary key of IDN_UMA_RESOURCE_SCOPE is (ID)' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT index_name FROM information_schema.statistics WHERE table_schema = DATABASE() AND UPPER(table_name) = '\''IDN_UMA_RESOURCE_SCOPE'\'' AND non_unique = 0 AND index_name = '\''PRIMARY'\'' GROUP BY table_name, index_name HAVING COUNT(*) = 1 AND SUM(CASE WHEN UPPER(column_name) IN ('\''ID'\'') AND sub_part IS NULL THEN 1 ELSE 0 END) = 1) THEN 1 ELSE 0 END'
}
step_failed() { :; }

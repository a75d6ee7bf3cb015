# shellcheck shell=bash disable=SC2016
# Step 0570 gateway-runtime-artifacts: Create AM_GW_API_ARTIFACTS
# Proved: every server is stopped (after stop-old-servers)
step_before() {
  need halt 'table AM_GW_PUBLISHED_API_DETAILS exists' '' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM information_schema.tables WHERE table_schema = DATABASE() AND UPPER(table_name) = '\''AM_GW_PUBLISHED_API_DETAILS'\'' AND table_type = '\''BASE TABLE'\'') THEN 1 ELSE 0 END'
  need skip 'table AM_GW_API_ARTIFACTS does not exist yet' '' ask_sql apim_db '0' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM information_schema.tables WHERE table_schema = DATABASE() AND UPPER(table_name) = '\''AM_GW_API_ARTIFACTS'\'' AND table_type = '\''BASE TABLE'\'') THEN 1 ELSE 0 END'
}
step_run() {
  do_sql apim_db 'sql/0570-apim_db-gateway-runtime-artifacts.sql'
}
step_after() {
  must 'table AM_GW_API_ARTIFACTS exists' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM information_schema.tables WHERE table_schema = DATABASE() AND UPPER(table_name) = '\''AM_GW_API_ARTIFACTS'\'' AND table_type = '\''BASE TABLE'\'') THEN 1 ELSE 0 END'
  must_until 1040 'the primary key of AM_GW_API_ARTIFACTS is (GATEWAY_LABEL, API_ID)' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT index_name FROM information_schema.statistics WHERE table_schema = DATABASE() AND UPPER(table_name) = '\''AM_GW_API_ARTIFACTS'\'' AND non_unique = 0 AND index_name = '\''PRIMARY'\'' GROUP BY table_name, index_name HAVING COUNT(*) = 2 AND SUM(CASE WHEN UPPER(column_name) IN ('\''GATEWAY_LABEL'\'', '\''API_ID'\'') AND sub_part IS NULL THEN 1 ELSE 0 END) = 2) THEN 1 ELSE 0 END'
  must 'AM_GW_API_ARTIFACTS has a foreign key over (API_ID)' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT constraint_name FROM information_schema.key_column_usage WHERE table_schema = DATABASE() AND UPPER(table_name) = '\''AM_GW_API_ARTIFACTS'\'' AND referenced_table_name IS NOT NULL GROUP BY table_name, constraint_name HAVING COUNT(*) = 1 AND SUM(CASE WHEN UPPER(column_name) IN ('\''API_ID'\'') THEN 1 ELSE 0 END) = 1) THEN 1 ELSE 0 END'
}
step_failed() { :; }

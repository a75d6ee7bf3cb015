# shellcheck shell=bash disable=SC2016
# Step 1030 gateway-published-apis-2: Create AM_GW_PUBLISHED_API_DETAILS
# Proved: every server is stopped (after stop-old-servers, client-run)
step_before() {
  need skip 'table AM_GW_PUBLISHED_API_DETAILS does not exist yet' '' ask_sql apim_db '0' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM information_schema.tables WHERE table_schema = DATABASE() AND UPPER(table_name) = '\''AM_GW_PUBLISHED_API_DETAILS'\'' AND table_type = '\''BASE TABLE'\'') THEN 1 ELSE 0 END'
}
step_run() {
  do_sql apim_db 'sql/1030-apim_db-gateway-published-apis-2.sql'
}
step_after() {
  must 'table AM_GW_PUBLISHED_API_DETAILS exists' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM information_schema.tables WHERE table_schema = DATABASE() AND UPPER(table_name) = '\''AM_GW_PUBLISHED_API_DETAILS'\'' AND table_type = '\''BASE TABLE'\'') THEN 1 ELSE 0 END'
  must 'the primary key of AM_GW_PUBLISHED_API_DETAILS is (API_ID)' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT index_name FROM information_schema.statistics WHERE table_schema = DATABASE() AND UPPER(table_name) = '\''AM_GW_PUBLISHED_API_DETAILS'\'' AND non_unique = 0 AND index_name = '\''PRIMARY'\'' GROUP BY table_name, index_name HAVING COUNT(*) = 1 AND SUM(CASE WHEN UPPER(column_name) IN ('\''API_ID'\'') AND sub_part IS NULL THEN 1 ELSE 0 END) = 1) THEN 1 ELSE 0 END'
  must 'column AM_GW_PUBLISHED_API_DETAILS.API_TYPE exists' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM information_schema.columns WHERE table_schema = DATABASE() AND UPPER(table_name) = '\''AM_GW_PUBLISHED_API_DETAILS'\'' AND UPPER(column_name) = '\''API_TYPE'\'') THEN 1 ELSE 0 END'
}
step_failed() { :; }

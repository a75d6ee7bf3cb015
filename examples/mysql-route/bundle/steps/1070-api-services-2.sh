# shellcheck shell=bash disable=SC2016
# Step 1070 api-services-2: Create AM_API_SERVICE_MAPPING
# Proved: every server is stopped (after stop-old-servers, client-run)
step_before() {
  need halt 'table AM_API exists' '' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM information_schema.tables WHERE table_schema = DATABASE() AND UPPER(table_name) = '\''AM_API'\'' AND table_type = '\''BASE TABLE'\'') THEN 1 ELSE 0 END'
  need skip 'table AM_API_SERVICE_MAPPING does not exist yet' '' ask_sql apim_db '0' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM information_schema.tables WHERE table_schema = DATABASE() AND UPPER(table_name) = '\''AM_API_SERVICE_MAPPING'\'' AND table_type = '\''BASE TABLE'\'') THEN 1 ELSE 0 END'
}
step_run() {
  do_sql apim_db 'sql/1070-apim_db-api-services-2.sql'
}
step_after() {
  must 'table AM_API_SERVICE_MAPPING exists' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM information_schema.tables WHERE table_schema = DATABASE() AND UPPER(table_name) = '\''AM_API_SERVICE_MAPPING'\'' AND table_type = '\''BASE TABLE'\'') THEN 1 ELSE 0 END'
  must 'the primary key of AM_API_SERVICE_MAPPING is (API_ID, SERVICE_KEY)' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT index_name FROM information_schema.statistics WHERE table_schema = DATABASE() AND UPPER(table_name) = '\''AM_API_SERVICE_MAPPING'\'' AND non_unique = 0 AND index_name = '\''PRIMARY'\'' GROUP BY table_name, index_name HAVING COUNT(*) = 2 AND SUM(CASE WHEN UPPER(column_name) IN ('\''API_ID'\'', '\''SERVICE_KEY'\'') AND sub_part IS NULL THEN 1 ELSE 0 END) = 2) THEN 1 ELSE 0 END'
}
step_failed() { :; }

# shellcheck shell=bash disable=SC2016
# Step 1060 service-catalog-2: Create AM_SERVICE_CATALOG
# Proved: every server is stopped (after stop-old-servers, client-run)
step_before() {
  need skip 'table AM_SERVICE_CATALOG does not exist yet' '' ask_sql apim_db '0' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM information_schema.tables WHERE table_schema = DATABASE() AND UPPER(table_name) = '\''AM_SERVICE_CATALOG'\'' AND table_type = '\''BASE TABLE'\'') THEN 1 ELSE 0 END'
}
step_run() {
  do_sql apim_db 'sql/1060-apim_db-service-catalog-2.sql'
}
step_after() {
  must 'table AM_SERVICE_CATALOG exists' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM information_schema.tables WHERE table_schema = DATABASE() AND UPPER(table_name) = '\''AM_SERVICE_CATALOG'\'' AND table_type = '\''BASE TABLE'\'') THEN 1 ELSE 0 END'
  must 'the primary key of AM_SERVICE_CATALOG is (UUID)' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT index_name FROM information_schema.statistics WHERE table_schema = DATABASE() AND UPPER(table_name) = '\''AM_SERVICE_CATALOG'\'' AND non_unique = 0 AND index_name = '\''PRIMARY'\'' GROUP BY table_name, index_name HAVING COUNT(*) = 1 AND SUM(CASE WHEN UPPER(column_name) IN ('\''UUID'\'') AND sub_part IS NULL THEN 1 ELSE 0 END) = 1) THEN 1 ELSE 0 END'
  must 'AM_SERVICE_CATALOG has a unique constraint over (SERVICE_KEY, TENANT_ID)' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT index_name FROM information_schema.statistics WHERE table_schema = DATABASE() AND UPPER(table_name) = '\''AM_SERVICE_CATALOG'\'' AND non_unique = 0 AND index_name <> '\''PRIMARY'\'' GROUP BY table_name, index_name HAVING COUNT(*) = 2 AND SUM(CASE WHEN UPPER(column_name) IN ('\''SERVICE_KEY'\'', '\''TENANT_ID'\'') AND sub_part IS NULL THEN 1 ELSE 0 END) = 2) THEN 1 ELSE 0 END'
  must 'AM_SERVICE_CATALOG has a unique constraint over (SERVICE_NAME, SERVICE_VERSION, TENANT_ID)' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT index_name FROM information_schema.statistics WHERE table_schema = DATABASE() AND UPPER(table_name) = '\''AM_SERVICE_CATALOG'\'' AND non_unique = 0 AND index_name <> '\''PRIMARY'\'' GROUP BY table_name, index_name HAVING COUNT(*) = 3 AND SUM(CASE WHEN UPPER(column_name) IN ('\''SERVICE_NAME'\'', '\''SERVICE_VERSION'\'', '\''TENANT_ID'\'') AND sub_part IS NULL THEN 1 ELSE 0 END) = 3) THEN 1 ELSE 0 END'
  must 'column AM_SERVICE_CATALOG.SERVICE_KEY holds 512 characters' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM information_schema.columns WHERE table_schema = DATABASE() AND UPPER(table_name) = '\''AM_SERVICE_CATALOG'\'' AND UPPER(column_name) = '\''SERVICE_KEY'\'' AND character_maximum_length >= 512) THEN 1 ELSE 0 END'
}
step_failed() { :; }

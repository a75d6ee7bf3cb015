# shellcheck shell=bash disable=SC2016
# Step 0160 api-categories: Create AM_API_CATEGORIES
# Proved: every server is stopped (after stop-old-servers)
step_before() {
  need halt 'table AM_SYSTEM_APPS exists' 'Only a database of 3.0.0 or newer has this table.' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM information_schema.tables WHERE table_schema = DATABASE() AND UPPER(table_name) = '\''AM_SYSTEM_APPS'\'' AND table_type = '\''BASE TABLE'\'') THEN 1 ELSE 0 END'
  need halt 'table AM_KEY_MANAGER does not exist yet' 'Only a database of 3.2.0 or newer has this table.' ask_sql apim_db '0' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM information_schema.tables WHERE table_schema = DATABASE() AND UPPER(table_name) = '\''AM_KEY_MANAGER'\'' AND table_type = '\''BASE TABLE'\'') THEN 1 ELSE 0 END'
  need skip 'table AM_API_CATEGORIES does not exist yet' '' ask_sql apim_db '0' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM information_schema.tables WHERE table_schema = DATABASE() AND UPPER(table_name) = '\''AM_API_CATEGORIES'\'' AND table_type = '\''BASE TABLE'\'') THEN 1 ELSE 0 END'
}
step_run() {
  do_sql apim_db 'sql/0160-apim_db-api-categories.sql'
}
step_after() {
  must 'table AM_API_CATEGORIES exists' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM information_schema.tables WHERE table_schema = DATABASE() AND UPPER(table_name) = '\''AM_API_CATEGORIES'\'' AND table_type = '\''BASE TABLE'\'') THEN 1 ELSE 0 END'
  must 'the primary key of AM_API_CATEGORIES is (UUID)' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT index_name FROM information_schema.statistics WHERE table_schema = DATABASE() AND UPPER(table_name) = '\''AM_API_CATEGORIES'\'' AND non_unique = 0 AND index_name = '\''PRIMARY'\'' GROUP BY table_name, index_name HAVING COUNT(*) = 1 AND SUM(CASE WHEN UPPER(column_name) IN ('\''UUID'\'') AND sub_part IS NULL THEN 1 ELSE 0 END) = 1) THEN 1 ELSE 0 END'
  must 'AM_API_CATEGORIES has a unique constraint over (NAME, TENANT_ID)' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT index_name FROM information_schema.statistics WHERE table_schema = DATABASE() AND UPPER(table_name) = '\''AM_API_CATEGORIES'\'' AND non_unique = 0 AND index_name <> '\''PRIMARY'\'' GROUP BY table_name, index_name HAVING COUNT(*) = 2 AND SUM(CASE WHEN UPPER(column_name) IN ('\''NAME'\'', '\''TENANT_ID'\'') AND sub_part IS NULL THEN 1 ELSE 0 END) = 2) THEN 1 ELSE 0 END'
}
step_failed() { :; }

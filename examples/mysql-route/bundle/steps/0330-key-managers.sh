# shellcheck shell=bash disable=SC2016
# Step 0330 key-managers: Create AM_KEY_MANAGER
# Proved: every server is stopped (after stop-old-servers)
step_before() {
  need halt 'column AM_SYSTEM_APPS.TENANT_DOMAIN exists' 'Only a database of 3.1.0 or newer has this column.' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM information_schema.columns WHERE table_schema = DATABASE() AND UPPER(table_name) = '\''AM_SYSTEM_APPS'\'' AND UPPER(column_name) = '\''TENANT_DOMAIN'\'') THEN 1 ELSE 0 END'
  need halt 'column AM_API.API_UUID does not exist yet' 'Only a database of 4.0.0 or newer has this column.' ask_sql apim_db '0' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM information_schema.columns WHERE table_schema = DATABASE() AND UPPER(table_name) = '\''AM_API'\'' AND UPPER(column_name) = '\''API_UUID'\'') THEN 1 ELSE 0 END'
  need skip 'table AM_KEY_MANAGER does not exist yet' '' ask_sql apim_db '0' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM information_schema.tables WHERE table_schema = DATABASE() AND UPPER(table_name) = '\''AM_KEY_MANAGER'\'' AND table_type = '\''BASE TABLE'\'') THEN 1 ELSE 0 END'
}
step_run() {
  do_sql apim_db 'sql/0330-apim_db-key-managers.sql'
}
step_after() {
  must 'table AM_KEY_MANAGER exists' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM information_schema.tables WHERE table_schema = DATABASE() AND UPPER(table_name) = '\''AM_KEY_MANAGER'\'' AND table_type = '\''BASE TABLE'\'') THEN 1 ELSE 0 END'
  must 'the primary key of AM_KEY_MANAGER is (UUID)' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT index_name FROM information_schema.statistics WHERE table_schema = DATABASE() AND UPPER(table_name) = '\''AM_KEY_MANAGER'\'' AND non_unique = 0 AND index_name = '\''PRIMARY'\'' GROUP BY table_name, index_name HAVING COUNT(*) = 1 AND SUM(CASE WHEN UPPER(column_name) IN ('\''UUID'\'') AND sub_part IS NULL THEN 1 ELSE 0 END) = 1) THEN 1 ELSE 0 END'
  must 'AM_KEY_MANAGER has a unique constraint over (NAME, TENANT_DOMAIN)' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT index_name FROM information_schema.statistics WHERE table_schema = DATABASE() AND UPPER(table_name) = '\''AM_KEY_MANAGER'\'' AND non_unique = 0 AND index_name <> '\''PRIMARY'\'' GROUP BY table_name, index_name HAVING COUNT(*) = 2 AND SUM(CASE WHEN UPPER(column_name) IN ('\''NAME'\'', '\''TENANT_DOMAIN'\'') AND sub_part IS NULL THEN 1 ELSE 0 END) = 2) THEN 1 ELSE 0 END'
}
step_failed() { :; }

# shellcheck shell=bash disable=SC2016
# Step 0510 tenant-themes: Create AM_TENANT_THEMES
# Proved: every server is stopped (after stop-old-servers)
step_before() {
  need skip 'table AM_TENANT_THEMES does not exist yet' '' ask_sql apim_db '0' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM information_schema.tables WHERE table_schema = DATABASE() AND UPPER(table_name) = '\''AM_TENANT_THEMES'\'' AND table_type = '\''BASE TABLE'\'') THEN 1 ELSE 0 END'
}
step_run() {
  do_sql apim_db 'sql/0510-apim_db-tenant-themes.sql'
}
step_after() {
  must 'table AM_TENANT_THEMES exists' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM information_schema.tables WHERE table_schema = DATABASE() AND UPPER(table_name) = '\''AM_TENANT_THEMES'\'' AND table_type = '\''BASE TABLE'\'') THEN 1 ELSE 0 END'
  must 'the primary key of AM_TENANT_THEMES is (TENANT_ID)' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT index_name FROM information_schema.statistics WHERE table_schema = DATABASE() AND UPPER(table_name) = '\''AM_TENANT_THEMES'\'' AND non_unique = 0 AND index_name = '\''PRIMARY'\'' GROUP BY table_name, index_name HAVING COUNT(*) = 1 AND SUM(CASE WHEN UPPER(column_name) IN ('\''TENANT_ID'\'') AND sub_part IS NULL THEN 1 ELSE 0 END) = 1) THEN 1 ELSE 0 END'
}
step_failed() { :; }

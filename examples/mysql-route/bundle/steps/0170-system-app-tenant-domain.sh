# shellcheck shell=bash disable=SC2016
# Step 0170 system-app-tenant-domain: Tell system applications of different tenants apart
# Proved: every server is stopped (after stop-old-servers)
step_before() {
  need halt 'table AM_SYSTEM_APPS exists' '' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM information_schema.tables WHERE table_schema = DATABASE() AND UPPER(table_name) = '\''AM_SYSTEM_APPS'\'' AND table_type = '\''BASE TABLE'\'') THEN 1 ELSE 0 END'
  need skip 'column AM_SYSTEM_APPS.TENANT_DOMAIN does not exist yet' '' ask_sql apim_db '0' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM information_schema.columns WHERE table_schema = DATABASE() AND UPPER(table_name) = '\''AM_SYSTEM_APPS'\'' AND UPPER(column_name) = '\''TENANT_DOMAIN'\'') THEN 1 ELSE 0 END'
}
step_run() {
  do_sql apim_db 'sql/0170-apim_db-system-app-tenant-domain.sql'
}
step_after() {
  must 'column AM_SYSTEM_APPS.TENANT_DOMAIN holds 255 characters' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM information_schema.columns WHERE table_schema = DATABASE() AND UPPER(table_name) = '\''AM_SYSTEM_APPS'\'' AND UPPER(column_name) = '\''TENANT_DOMAIN'\'' AND character_maximum_length >= 255) THEN 1 ELSE 0 END'
}
step_failed() { :; }

# shellcheck shell=bash disable=SC2016
# Step 210 system-app-tenant-domain: Tell system applications of different tenants apart
# Proved: every server is stopped (after stop-old-servers)
step_before() {
  need halt 'table AM_SYSTEM_APPS exists' '' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM ALL_TABLES WHERE OWNER = SYS_CONTEXT('\''USERENV'\'', '\''CURRENT_SCHEMA'\'') AND TABLE_NAME = '\''AM_SYSTEM_APPS'\'') THEN 1 ELSE 0 END FROM DUAL'
  need skip 'column AM_SYSTEM_APPS.TENANT_DOMAIN does not exist yet' '' ask_sql apim_db '0' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM ALL_TAB_COLUMNS WHERE OWNER = SYS_CONTEXT('\''USERENV'\'', '\''CURRENT_SCHEMA'\'') AND TABLE_NAME = '\''AM_SYSTEM_APPS'\'' AND COLUMN_NAME = '\''TENANT_DOMAIN'\'') THEN 1 ELSE 0 END FROM DUAL'
}
step_run() {
  do_sql apim_db 'sql/210-apim_db-system-app-tenant-domain.sql'
}
step_after() {
  must 'column AM_SYSTEM_APPS.TENANT_DOMAIN holds 255 characters' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM ALL_TAB_COLUMNS WHERE OWNER = SYS_CONTEXT('\''USERENV'\'', '\''CURRENT_SCHEMA'\'') AND TABLE_NAME = '\''AM_SYSTEM_APPS'\'' AND COLUMN_NAME = '\''TENANT_DOMAIN'\'' AND (CHAR_LENGTH >= 255 OR DATA_TYPE IN ('\''CLOB'\'', '\''NCLOB'\'', '\''LONG'\''))) THEN 1 ELSE 0 END FROM DUAL'
}
step_failed() { :; }

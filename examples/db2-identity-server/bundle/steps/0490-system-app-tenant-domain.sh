# shellcheck shell=bash disable=SC2016
# Step 0490 system-app-tenant-domain: Tell system applications of different tenants apart
# Proved: every server is stopped (after stop-old-servers)
step_before() {
  need halt 'table AM_SYSTEM_APPS exists' '' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM SYSCAT.TABLES WHERE TABSCHEMA = CURRENT SCHEMA AND TABNAME = '\''AM_SYSTEM_APPS'\'' AND TYPE = '\''T'\'') THEN 1 ELSE 0 END FROM SYSIBM.SYSDUMMY1'
  need skip 'column AM_SYSTEM_APPS.TENANT_DOMAIN does not exist yet' '' ask_sql apim_db '0' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM SYSCAT.COLUMNS WHERE TABSCHEMA = CURRENT SCHEMA AND TABNAME = '\''AM_SYSTEM_APPS'\'' AND COLNAME = '\''TENANT_DOMAIN'\'') THEN 1 ELSE 0 END FROM SYSIBM.SYSDUMMY1'
}
step_run() {
  do_sql apim_db 'sql/0490-apim_db-system-app-tenant-domain.sql'
}
step_after() {
  must 'column AM_SYSTEM_APPS.TENANT_DOMAIN holds 255 characters' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM SYSCAT.COLUMNS WHERE TABSCHEMA = CURRENT SCHEMA AND TABNAME = '\''AM_SYSTEM_APPS'\'' AND COLNAME = '\''TENANT_DOMAIN'\'' AND TYPENAME IN ('\''CHARACTER'\'', '\''VARCHAR'\'', '\''LONG VARCHAR'\'', '\''CLOB'\'', '\''GRAPHIC'\'', '\''VARGRAPHIC'\'', '\''DBCLOB'\'') AND LENGTH >= 255) THEN 1 ELSE 0 END FROM SYSIBM.SYSDUMMY1'
}
step_failed() { :; }

# shellcheck shell=bash disable=SC2016
# Step 0440 application-attribute-name: Rename VALUE of application attributes to APP_ATTRIBUTE
# Proved: every server is stopped (after stop-old-servers, client-validated)
step_before() {
  need halt 'table AM_APPLICATION_ATTRIBUTES exists' '' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM ALL_TABLES WHERE OWNER = SYS_CONTEXT('\''USERENV'\'', '\''CURRENT_SCHEMA'\'') AND TABLE_NAME = '\''AM_APPLICATION_ATTRIBUTES'\'') THEN 1 ELSE 0 END FROM DUAL'
  need skip 'column AM_APPLICATION_ATTRIBUTES.APP_ATTRIBUTE does not exist yet' '' ask_sql apim_db '0' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM ALL_TAB_COLUMNS WHERE OWNER = SYS_CONTEXT('\''USERENV'\'', '\''CURRENT_SCHEMA'\'') AND TABLE_NAME = '\''AM_APPLICATION_ATTRIBUTES'\'' AND COLUMN_NAME = '\''APP_ATTRIBUTE'\'') THEN 1 ELSE 0 END FROM DUAL'
  need halt 'column AM_APPLICATION_ATTRIBUTES.VALUE exists' '' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM ALL_TAB_COLUMNS WHERE OWNER = SYS_CONTEXT('\''USERENV'\'', '\''CURRENT_SCHEMA'\'') AND TABLE_NAME = '\''AM_APPLICATION_ATTRIBUTES'\'' AND COLUMN_NAME = '\''VALUE'\'') THEN 1 ELSE 0 END FROM DUAL'
}
step_run() {
  do_sql apim_db 'sql/0440-apim_db-application-attribute-name.sql'
}
step_after() {
  must 'column AM_APPLICATION_ATTRIBUTES.APP_ATTRIBUTE exists' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM ALL_TAB_COLUMNS WHERE OWNER = SYS_CONTEXT('\''USERENV'\'', '\''CURRENT_SCHEMA'\'') AND TABLE_NAME = '\''AM_APPLICATION_ATTRIBUTES'\'' AND COLUMN_NAME = '\''APP_ATTRIBUTE'\'') THEN 1 ELSE 0 END FROM DUAL'
  must 'column AM_APPLICATION_ATTRIBUTES.VALUE does not exist yet' ask_sql apim_db '0' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM ALL_TAB_COLUMNS WHERE OWNER = SYS_CONTEXT('\''USERENV'\'', '\''CURRENT_SCHEMA'\'') AND TABLE_NAME = '\''AM_APPLICATION_ATTRIBUTES'\'' AND COLUMN_NAME = '\''VALUE'\'') THEN 1 ELSE 0 END FROM DUAL'
}
step_failed() { :; }

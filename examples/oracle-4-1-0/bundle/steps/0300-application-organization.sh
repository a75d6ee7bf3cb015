# shellcheck shell=bash disable=SC2016
# Step 0300 application-organization: Give each application a place for its organization
# Proved: every server is stopped (after stop-old-servers, client-validated)
step_before() {
  need halt 'table AM_APPLICATION exists' '' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM ALL_TABLES WHERE OWNER = SYS_CONTEXT('\''USERENV'\'', '\''CURRENT_SCHEMA'\'') AND TABLE_NAME = '\''AM_APPLICATION'\'') THEN 1 ELSE 0 END FROM DUAL'
  need skip 'column AM_APPLICATION.ORGANIZATION does not exist yet' '' ask_sql apim_db '0' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM ALL_TAB_COLUMNS WHERE OWNER = SYS_CONTEXT('\''USERENV'\'', '\''CURRENT_SCHEMA'\'') AND TABLE_NAME = '\''AM_APPLICATION'\'' AND COLUMN_NAME = '\''ORGANIZATION'\'') THEN 1 ELSE 0 END FROM DUAL'
}
step_run() {
  do_sql apim_db 'sql/0300-apim_db-application-organization.sql'
}
step_after() {
  must 'column AM_APPLICATION.ORGANIZATION holds 100 characters' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM ALL_TAB_COLUMNS WHERE OWNER = SYS_CONTEXT('\''USERENV'\'', '\''CURRENT_SCHEMA'\'') AND TABLE_NAME = '\''AM_APPLICATION'\'' AND COLUMN_NAME = '\''ORGANIZATION'\'' AND (CHAR_LENGTH >= 100 OR DATA_TYPE IN ('\''CLOB'\'', '\''NCLOB'\'', '\''LONG'\''))) THEN 1 ELSE 0 END FROM DUAL'
}
step_failed() { :; }

# shellcheck shell=bash disable=SC2016
# Step 0290 default-version-organization: Give each default version of an API a place for its organization
# Proved: every server is stopped (after stop-old-servers, client-validated)
step_before() {
  need halt 'table AM_API_DEFAULT_VERSION exists' '' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM ALL_TABLES WHERE OWNER = SYS_CONTEXT('\''USERENV'\'', '\''CURRENT_SCHEMA'\'') AND TABLE_NAME = '\''AM_API_DEFAULT_VERSION'\'') THEN 1 ELSE 0 END FROM DUAL'
  need skip 'column AM_API_DEFAULT_VERSION.ORGANIZATION does not exist yet' '' ask_sql apim_db '0' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM ALL_TAB_COLUMNS WHERE OWNER = SYS_CONTEXT('\''USERENV'\'', '\''CURRENT_SCHEMA'\'') AND TABLE_NAME = '\''AM_API_DEFAULT_VERSION'\'' AND COLUMN_NAME = '\''ORGANIZATION'\'') THEN 1 ELSE 0 END FROM DUAL'
}
step_run() {
  do_sql apim_db 'sql/0290-apim_db-default-version-organization.sql'
}
step_after() {
  must 'column AM_API_DEFAULT_VERSION.ORGANIZATION holds 100 characters' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM ALL_TAB_COLUMNS WHERE OWNER = SYS_CONTEXT('\''USERENV'\'', '\''CURRENT_SCHEMA'\'') AND TABLE_NAME = '\''AM_API_DEFAULT_VERSION'\'' AND COLUMN_NAME = '\''ORGANIZATION'\'' AND (CHAR_LENGTH >= 100 OR DATA_TYPE IN ('\''CLOB'\'', '\''NCLOB'\'', '\''LONG'\''))) THEN 1 ELSE 0 END FROM DUAL'
}
step_failed() { :; }

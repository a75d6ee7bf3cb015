# shellcheck shell=bash disable=SC2016
# Step 0310 category-organization: Give each API category a place for its organization
# Proved: every server is stopped (after stop-old-servers, client-validated)
step_before() {
  need halt 'table AM_API_CATEGORIES exists' '' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM ALL_TABLES WHERE OWNER = SYS_CONTEXT('\''USERENV'\'', '\''CURRENT_SCHEMA'\'') AND TABLE_NAME = '\''AM_API_CATEGORIES'\'') THEN 1 ELSE 0 END FROM DUAL'
  need skip 'column AM_API_CATEGORIES.ORGANIZATION does not exist yet' '' ask_sql apim_db '0' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM ALL_TAB_COLUMNS WHERE OWNER = SYS_CONTEXT('\''USERENV'\'', '\''CURRENT_SCHEMA'\'') AND TABLE_NAME = '\''AM_API_CATEGORIES'\'' AND COLUMN_NAME = '\''ORGANIZATION'\'') THEN 1 ELSE 0 END FROM DUAL'
}
step_run() {
  do_sql apim_db 'sql/0310-apim_db-category-organization.sql'
}
step_after() {
  must 'column AM_API_CATEGORIES.ORGANIZATION holds 100 characters' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM ALL_TAB_COLUMNS WHERE OWNER = SYS_CONTEXT('\''USERENV'\'', '\''CURRENT_SCHEMA'\'') AND TABLE_NAME = '\''AM_API_CATEGORIES'\'' AND COLUMN_NAME = '\''ORGANIZATION'\'' AND (CHAR_LENGTH >= 100 OR DATA_TYPE IN ('\''CLOB'\'', '\''NCLOB'\'', '\''LONG'\''))) THEN 1 ELSE 0 END FROM DUAL'
}
step_failed() { :; }

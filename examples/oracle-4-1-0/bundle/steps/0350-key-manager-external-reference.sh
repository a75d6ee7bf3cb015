# shellcheck shell=bash disable=SC2016
# Step 0350 key-manager-external-reference: Give each key manager a place for an external reference
# Proved: every server is stopped (after stop-old-servers, client-validated)
step_before() {
  need halt 'table AM_KEY_MANAGER exists' '' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM ALL_TABLES WHERE OWNER = SYS_CONTEXT('\''USERENV'\'', '\''CURRENT_SCHEMA'\'') AND TABLE_NAME = '\''AM_KEY_MANAGER'\'') THEN 1 ELSE 0 END FROM DUAL'
  need skip 'column AM_KEY_MANAGER.EXTERNAL_REFERENCE_ID does not exist yet' '' ask_sql apim_db '0' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM ALL_TAB_COLUMNS WHERE OWNER = SYS_CONTEXT('\''USERENV'\'', '\''CURRENT_SCHEMA'\'') AND TABLE_NAME = '\''AM_KEY_MANAGER'\'' AND COLUMN_NAME = '\''EXTERNAL_REFERENCE_ID'\'') THEN 1 ELSE 0 END FROM DUAL'
}
step_run() {
  do_sql apim_db 'sql/0350-apim_db-key-manager-external-reference.sql'
}
step_after() {
  must 'column AM_KEY_MANAGER.EXTERNAL_REFERENCE_ID holds 100 characters' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM ALL_TAB_COLUMNS WHERE OWNER = SYS_CONTEXT('\''USERENV'\'', '\''CURRENT_SCHEMA'\'') AND TABLE_NAME = '\''AM_KEY_MANAGER'\'' AND COLUMN_NAME = '\''EXTERNAL_REFERENCE_ID'\'' AND (CHAR_LENGTH >= 100 OR DATA_TYPE IN ('\''CLOB'\'', '\''NCLOB'\'', '\''LONG'\''))) THEN 1 ELSE 0 END FROM DUAL'
}
step_failed() { :; }

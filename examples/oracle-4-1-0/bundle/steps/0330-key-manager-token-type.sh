# shellcheck shell=bash disable=SC2016
# Step 0330 key-manager-token-type: Tell what a key manager's tokens are for
# Proved: every server is stopped (after stop-old-servers, client-validated)
step_before() {
  need halt 'table AM_KEY_MANAGER exists' '' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM ALL_TABLES WHERE OWNER = SYS_CONTEXT('\''USERENV'\'', '\''CURRENT_SCHEMA'\'') AND TABLE_NAME = '\''AM_KEY_MANAGER'\'') THEN 1 ELSE 0 END FROM DUAL'
  need skip 'column AM_KEY_MANAGER.TOKEN_TYPE does not exist yet' '' ask_sql apim_db '0' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM ALL_TAB_COLUMNS WHERE OWNER = SYS_CONTEXT('\''USERENV'\'', '\''CURRENT_SCHEMA'\'') AND TABLE_NAME = '\''AM_KEY_MANAGER'\'' AND COLUMN_NAME = '\''TOKEN_TYPE'\'') THEN 1 ELSE 0 END FROM DUAL'
}
step_run() {
  do_sql apim_db 'sql/0330-apim_db-key-manager-token-type.sql'
}
step_after() {
  must 'column AM_KEY_MANAGER.TOKEN_TYPE holds 45 characters' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM ALL_TAB_COLUMNS WHERE OWNER = SYS_CONTEXT('\''USERENV'\'', '\''CURRENT_SCHEMA'\'') AND TABLE_NAME = '\''AM_KEY_MANAGER'\'' AND COLUMN_NAME = '\''TOKEN_TYPE'\'' AND (CHAR_LENGTH >= 45 OR DATA_TYPE IN ('\''CLOB'\'', '\''NCLOB'\'', '\''LONG'\''))) THEN 1 ELSE 0 END FROM DUAL'
}
step_failed() { :; }

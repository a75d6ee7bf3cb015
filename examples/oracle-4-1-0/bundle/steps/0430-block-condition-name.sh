# shellcheck shell=bash disable=SC2016
# Step 0430 block-condition-name: Rename VALUE of blocking conditions to BLOCK_CONDITION
# Proved: every server is stopped (after stop-old-servers, client-validated)
step_before() {
  need halt 'table AM_BLOCK_CONDITIONS exists' '' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM ALL_TABLES WHERE OWNER = SYS_CONTEXT('\''USERENV'\'', '\''CURRENT_SCHEMA'\'') AND TABLE_NAME = '\''AM_BLOCK_CONDITIONS'\'') THEN 1 ELSE 0 END FROM DUAL'
  need skip 'column AM_BLOCK_CONDITIONS.BLOCK_CONDITION does not exist yet' '' ask_sql apim_db '0' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM ALL_TAB_COLUMNS WHERE OWNER = SYS_CONTEXT('\''USERENV'\'', '\''CURRENT_SCHEMA'\'') AND TABLE_NAME = '\''AM_BLOCK_CONDITIONS'\'' AND COLUMN_NAME = '\''BLOCK_CONDITION'\'') THEN 1 ELSE 0 END FROM DUAL'
  need halt 'column AM_BLOCK_CONDITIONS.VALUE exists' '' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM ALL_TAB_COLUMNS WHERE OWNER = SYS_CONTEXT('\''USERENV'\'', '\''CURRENT_SCHEMA'\'') AND TABLE_NAME = '\''AM_BLOCK_CONDITIONS'\'' AND COLUMN_NAME = '\''VALUE'\'') THEN 1 ELSE 0 END FROM DUAL'
}
step_run() {
  do_sql apim_db 'sql/0430-apim_db-block-condition-name.sql'
}
step_after() {
  must 'column AM_BLOCK_CONDITIONS.BLOCK_CONDITION exists' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM ALL_TAB_COLUMNS WHERE OWNER = SYS_CONTEXT('\''USERENV'\'', '\''CURRENT_SCHEMA'\'') AND TABLE_NAME = '\''AM_BLOCK_CONDITIONS'\'' AND COLUMN_NAME = '\''BLOCK_CONDITION'\'') THEN 1 ELSE 0 END FROM DUAL'
  must 'column AM_BLOCK_CONDITIONS.VALUE does not exist yet' ask_sql apim_db '0' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM ALL_TAB_COLUMNS WHERE OWNER = SYS_CONTEXT('\''USERENV'\'', '\''CURRENT_SCHEMA'\'') AND TABLE_NAME = '\''AM_BLOCK_CONDITIONS'\'' AND COLUMN_NAME = '\''VALUE'\'') THEN 1 ELSE 0 END FROM DUAL'
}
step_failed() { :; }

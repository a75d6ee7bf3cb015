# shellcheck shell=bash disable=SC2016
# Step 0340 key-manager-token-type-values: Mark the key managers that are there as direct ones
# Proved: every server is stopped (after stop-old-servers, client-validated)
step_before() {
  need halt 'table AM_KEY_MANAGER exists' '' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM ALL_TABLES WHERE OWNER = SYS_CONTEXT('\''USERENV'\'', '\''CURRENT_SCHEMA'\'') AND TABLE_NAME = '\''AM_KEY_MANAGER'\'') THEN 1 ELSE 0 END FROM DUAL'
  need halt 'column AM_KEY_MANAGER.TOKEN_TYPE exists' '' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM ALL_TAB_COLUMNS WHERE OWNER = SYS_CONTEXT('\''USERENV'\'', '\''CURRENT_SCHEMA'\'') AND TABLE_NAME = '\''AM_KEY_MANAGER'\'' AND COLUMN_NAME = '\''TOKEN_TYPE'\'') THEN 1 ELSE 0 END FROM DUAL'
}
step_run() {
  do_sql apim_db 'sql/0340-apim_db-key-manager-token-type-values.sql'
}
step_after() {
  must 'Every key manager has a TOKEN_TYPE' ask_sql apim_db '0' 'SELECT
  COUNT(*)
FROM
  AM_KEY_MANAGER
WHERE
  TOKEN_TYPE IS NULL'
}
step_failed() { :; }

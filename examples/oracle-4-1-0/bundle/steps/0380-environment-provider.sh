# shellcheck shell=bash disable=SC2016
# Step 0380 environment-provider: Tell whose gateways an environment has
# Proved: every server is stopped (after stop-old-servers, client-validated)
step_before() {
  need halt 'table AM_GATEWAY_ENVIRONMENT exists' '' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM ALL_TABLES WHERE OWNER = SYS_CONTEXT('\''USERENV'\'', '\''CURRENT_SCHEMA'\'') AND TABLE_NAME = '\''AM_GATEWAY_ENVIRONMENT'\'') THEN 1 ELSE 0 END FROM DUAL'
  need skip 'column AM_GATEWAY_ENVIRONMENT.PROVIDER does not exist yet' '' ask_sql apim_db '0' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM ALL_TAB_COLUMNS WHERE OWNER = SYS_CONTEXT('\''USERENV'\'', '\''CURRENT_SCHEMA'\'') AND TABLE_NAME = '\''AM_GATEWAY_ENVIRONMENT'\'' AND COLUMN_NAME = '\''PROVIDER'\'') THEN 1 ELSE 0 END FROM DUAL'
}
step_run() {
  do_sql apim_db 'sql/0380-apim_db-environment-provider.sql'
}
step_after() {
  must 'column AM_GATEWAY_ENVIRONMENT.PROVIDER holds 255 characters' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM ALL_TAB_COLUMNS WHERE OWNER = SYS_CONTEXT('\''USERENV'\'', '\''CURRENT_SCHEMA'\'') AND TABLE_NAME = '\''AM_GATEWAY_ENVIRONMENT'\'' AND COLUMN_NAME = '\''PROVIDER'\'' AND (CHAR_LENGTH >= 255 OR DATA_TYPE IN ('\''CLOB'\'', '\''NCLOB'\'', '\''LONG'\''))) THEN 1 ELSE 0 END FROM DUAL'
}
step_failed() { :; }

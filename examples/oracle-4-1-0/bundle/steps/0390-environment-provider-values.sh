# shellcheck shell=bash disable=SC2016
# Step 0390 environment-provider-values: Mark the gateway environments that are there as the product's own
# Proved: every server is stopped (after stop-old-servers, client-validated)
step_before() {
  need halt 'table AM_GATEWAY_ENVIRONMENT exists' '' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM ALL_TABLES WHERE OWNER = SYS_CONTEXT('\''USERENV'\'', '\''CURRENT_SCHEMA'\'') AND TABLE_NAME = '\''AM_GATEWAY_ENVIRONMENT'\'') THEN 1 ELSE 0 END FROM DUAL'
  need halt 'column AM_GATEWAY_ENVIRONMENT.PROVIDER exists' '' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM ALL_TAB_COLUMNS WHERE OWNER = SYS_CONTEXT('\''USERENV'\'', '\''CURRENT_SCHEMA'\'') AND TABLE_NAME = '\''AM_GATEWAY_ENVIRONMENT'\'' AND COLUMN_NAME = '\''PROVIDER'\'') THEN 1 ELSE 0 END FROM DUAL'
}
step_run() {
  do_sql apim_db 'sql/0390-apim_db-environment-provider-values.sql'
}
step_after() {
  must 'Every gateway environment has a PROVIDER' ask_sql apim_db '0' 'SELECT
  COUNT(*)
FROM
  AM_GATEWAY_ENVIRONMENT
WHERE
  PROVIDER IS NULL'
}
step_failed() { :; }

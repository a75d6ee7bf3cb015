# shellcheck shell=bash disable=SC2016
# Step 0720 environment-columns-required: Let no gateway environment be without organization and provider
# Proved: every server is stopped (after stop-old-servers, client-run)
step_before() {
  need halt 'table AM_GATEWAY_ENVIRONMENT exists' '' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM ALL_TABLES WHERE OWNER = SYS_CONTEXT('\''USERENV'\'', '\''CURRENT_SCHEMA'\'') AND TABLE_NAME = '\''AM_GATEWAY_ENVIRONMENT'\'') THEN 1 ELSE 0 END FROM DUAL'
  need halt 'column AM_GATEWAY_ENVIRONMENT.ORGANIZATION exists' '' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM ALL_TAB_COLUMNS WHERE OWNER = SYS_CONTEXT('\''USERENV'\'', '\''CURRENT_SCHEMA'\'') AND TABLE_NAME = '\''AM_GATEWAY_ENVIRONMENT'\'' AND COLUMN_NAME = '\''ORGANIZATION'\'') THEN 1 ELSE 0 END FROM DUAL'
  need halt 'column AM_GATEWAY_ENVIRONMENT.PROVIDER exists' '' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM ALL_TAB_COLUMNS WHERE OWNER = SYS_CONTEXT('\''USERENV'\'', '\''CURRENT_SCHEMA'\'') AND TABLE_NAME = '\''AM_GATEWAY_ENVIRONMENT'\'' AND COLUMN_NAME = '\''PROVIDER'\'') THEN 1 ELSE 0 END FROM DUAL'
  need skip 'column AM_GATEWAY_ENVIRONMENT.ORGANIZATION may be NULL' '' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM ALL_TAB_COLUMNS WHERE OWNER = SYS_CONTEXT('\''USERENV'\'', '\''CURRENT_SCHEMA'\'') AND TABLE_NAME = '\''AM_GATEWAY_ENVIRONMENT'\'' AND COLUMN_NAME = '\''ORGANIZATION'\'' AND NULLABLE = '\''Y'\'') THEN 1 ELSE 0 END FROM DUAL'
  need halt 'Every gateway environment has an ORGANIZATION. It is the tenant'\''s domain, as in TENANT_DOMAIN' '' ask_sql apim_db '0' 'SELECT
  COUNT(*)
FROM
  AM_GATEWAY_ENVIRONMENT
WHERE
  ORGANIZATION IS NULL'
  need halt 'Every gateway environment has a PROVIDER; wso2 for those of the product' '' ask_sql apim_db '0' 'SELECT
  COUNT(*)
FROM
  AM_GATEWAY_ENVIRONMENT
WHERE
  PROVIDER IS NULL'
}
step_run() {
  do_sql apim_db 'sql/0720-apim_db-environment-columns-required.sql'
}
step_after() {
  must 'column AM_GATEWAY_ENVIRONMENT.ORGANIZATION is NOT NULL' ask_sql apim_db '0' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM ALL_TAB_COLUMNS WHERE OWNER = SYS_CONTEXT('\''USERENV'\'', '\''CURRENT_SCHEMA'\'') AND TABLE_NAME = '\''AM_GATEWAY_ENVIRONMENT'\'' AND COLUMN_NAME = '\''ORGANIZATION'\'' AND NULLABLE = '\''Y'\'') THEN 1 ELSE 0 END FROM DUAL'
  must 'column AM_GATEWAY_ENVIRONMENT.PROVIDER is NOT NULL' ask_sql apim_db '0' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM ALL_TAB_COLUMNS WHERE OWNER = SYS_CONTEXT('\''USERENV'\'', '\''CURRENT_SCHEMA'\'') AND TABLE_NAME = '\''AM_GATEWAY_ENVIRONMENT'\'' AND COLUMN_NAME = '\''PROVIDER'\'' AND NULLABLE = '\''Y'\'') THEN 1 ELSE 0 END FROM DUAL'
}
step_failed() { :; }

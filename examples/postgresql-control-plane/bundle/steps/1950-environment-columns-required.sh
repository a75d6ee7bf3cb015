# shellcheck shell=bash disable=SC2016
# Step 1950 environment-columns-required: Let no gateway environment be without organization and provider
# Proved: every server is stopped (after stop-old-servers, client-run)
step_before() {
  need halt 'table AM_GATEWAY_ENVIRONMENT exists' '' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace WHERE n.nspname = current_schema() AND c.relname = '\''am_gateway_environment'\'' AND c.relkind IN ('\''r'\'', '\''p'\'')) THEN 1 ELSE 0 END'
  need halt 'column AM_GATEWAY_ENVIRONMENT.ORGANIZATION exists' '' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM information_schema.columns WHERE table_schema = current_schema() AND table_name = '\''am_gateway_environment'\'' AND column_name = '\''organization'\'') THEN 1 ELSE 0 END'
  need halt 'column AM_GATEWAY_ENVIRONMENT.PROVIDER exists' '' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM information_schema.columns WHERE table_schema = current_schema() AND table_name = '\''am_gateway_environment'\'' AND column_name = '\''provider'\'') THEN 1 ELSE 0 END'
  need skip 'column AM_GATEWAY_ENVIRONMENT.ORGANIZATION may be NULL' '' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM information_schema.columns WHERE table_schema = current_schema() AND table_name = '\''am_gateway_environment'\'' AND column_name = '\''organization'\'' AND is_nullable = '\''YES'\'') THEN 1 ELSE 0 END'
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
  do_sql apim_db 'sql/1950-apim_db-environment-columns-required.sql'
}
step_after() {
  must 'column AM_GATEWAY_ENVIRONMENT.ORGANIZATION is NOT NULL' ask_sql apim_db '0' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM information_schema.columns WHERE table_schema = current_schema() AND table_name = '\''am_gateway_environment'\'' AND column_name = '\''organization'\'' AND is_nullable = '\''YES'\'') THEN 1 ELSE 0 END'
  must 'column AM_GATEWAY_ENVIRONMENT.PROVIDER is NOT NULL' ask_sql apim_db '0' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM information_schema.columns WHERE table_schema = current_schema() AND table_name = '\''am_gateway_environment'\'' AND column_name = '\''provider'\'' AND is_nullable = '\''YES'\'') THEN 1 ELSE 0 END'
}
step_failed() { :; }

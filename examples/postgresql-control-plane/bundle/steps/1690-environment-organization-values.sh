# shellcheck shell=bash disable=SC2016
# Step 1690 environment-organization-values: Give each gateway environment its organization
# Proved: every server is stopped (after stop-old-servers, client-run-to-4-0-0)
step_before() {
  need halt 'table AM_GATEWAY_ENVIRONMENT exists' '' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace WHERE n.nspname = current_schema() AND c.relname = '\''am_gateway_environment'\'' AND c.relkind IN ('\''r'\'', '\''p'\'')) THEN 1 ELSE 0 END'
  need halt 'column AM_GATEWAY_ENVIRONMENT.ORGANIZATION exists' '' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM information_schema.columns WHERE table_schema = current_schema() AND table_name = '\''am_gateway_environment'\'' AND column_name = '\''organization'\'') THEN 1 ELSE 0 END'
  need skip 'column AM_GATEWAY_ENVIRONMENT.TENANT_DOMAIN exists' '' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM information_schema.columns WHERE table_schema = current_schema() AND table_name = '\''am_gateway_environment'\'' AND column_name = '\''tenant_domain'\'') THEN 1 ELSE 0 END'
}
step_run() {
  do_sql apim_db 'sql/1690-apim_db-environment-organization-values.sql'
}
step_after() {
  must 'Every gateway environment has an ORGANIZATION' ask_sql apim_db '0' 'SELECT
  COUNT(*)
FROM
  AM_GATEWAY_ENVIRONMENT
WHERE
  ORGANIZATION IS NULL'
}
step_failed() { :; }

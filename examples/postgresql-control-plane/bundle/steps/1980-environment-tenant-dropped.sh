# shellcheck shell=bash disable=SC2016
# Step 1980 environment-tenant-dropped: Drop TENANT_DOMAIN of gateway environments
# Proved: every server is stopped (after stop-old-servers, client-run)
step_before() {
  need halt 'table AM_GATEWAY_ENVIRONMENT exists' '' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace WHERE n.nspname = current_schema() AND c.relname = '\''am_gateway_environment'\'' AND c.relkind IN ('\''r'\'', '\''p'\'')) THEN 1 ELSE 0 END'
  need skip 'column AM_GATEWAY_ENVIRONMENT.TENANT_DOMAIN exists' '' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM information_schema.columns WHERE table_schema = current_schema() AND table_name = '\''am_gateway_environment'\'' AND column_name = '\''tenant_domain'\'') THEN 1 ELSE 0 END'
  need halt 'column AM_GATEWAY_ENVIRONMENT.ORGANIZATION exists' '' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM information_schema.columns WHERE table_schema = current_schema() AND table_name = '\''am_gateway_environment'\'' AND column_name = '\''organization'\'') THEN 1 ELSE 0 END'
  need halt 'AM_GATEWAY_ENVIRONMENT has no unique constraint over (NAME, TENANT_DOMAIN)' 'The step before drops the key over it.' ask_sql apim_db '0' 'SELECT CASE WHEN EXISTS (SELECT i.indexrelid FROM pg_catalog.pg_index i JOIN pg_catalog.pg_class c ON c.oid = i.indrelid JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace JOIN pg_catalog.pg_attribute a ON a.attrelid = c.oid AND a.attnum = ANY (i.indkey) WHERE n.nspname = current_schema() AND c.relname = '\''am_gateway_environment'\'' AND i.indisunique AND NOT i.indisprimary AND i.indisvalid AND i.indpred IS NULL AND i.indexprs IS NULL GROUP BY i.indexrelid HAVING COUNT(*) = 2 AND SUM(CASE WHEN a.attname IN ('\''name'\'', '\''tenant_domain'\'') THEN 1 ELSE 0 END) = 2) THEN 1 ELSE 0 END'
  need halt 'Every gateway environment has an ORGANIZATION. It is the tenant'\''s domain, as in TENANT_DOMAIN' '' ask_sql apim_db '0' 'SELECT
  COUNT(*)
FROM
  AM_GATEWAY_ENVIRONMENT
WHERE
  ORGANIZATION IS NULL'
}
step_run() {
  do_sql apim_db 'sql/1980-apim_db-environment-tenant-dropped.sql'
}
step_after() {
  must 'column AM_GATEWAY_ENVIRONMENT.TENANT_DOMAIN does not exist yet' ask_sql apim_db '0' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM information_schema.columns WHERE table_schema = current_schema() AND table_name = '\''am_gateway_environment'\'' AND column_name = '\''tenant_domain'\'') THEN 1 ELSE 0 END'
}
step_failed() { :; }

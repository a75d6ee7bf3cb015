# shellcheck shell=bash disable=SC2016
# Step 1630 key-manager-organization: Rename TENANT_DOMAIN of key managers to ORGANIZATION
# Proved: every server is stopped (after stop-old-servers, client-run-to-4-0-0)
step_before() {
  need halt 'table AM_KEY_MANAGER exists' '' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace WHERE n.nspname = current_schema() AND c.relname = '\''am_key_manager'\'' AND c.relkind IN ('\''r'\'', '\''p'\'')) THEN 1 ELSE 0 END'
  need skip 'column AM_KEY_MANAGER.ORGANIZATION does not exist yet' '' ask_sql apim_db '0' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM information_schema.columns WHERE table_schema = current_schema() AND table_name = '\''am_key_manager'\'' AND column_name = '\''organization'\'') THEN 1 ELSE 0 END'
  need halt 'column AM_KEY_MANAGER.TENANT_DOMAIN exists' '' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM information_schema.columns WHERE table_schema = current_schema() AND table_name = '\''am_key_manager'\'' AND column_name = '\''tenant_domain'\'') THEN 1 ELSE 0 END'
}
step_run() {
  do_sql apim_db 'sql/1630-apim_db-key-manager-organization.sql'
}
step_after() {
  must 'column AM_KEY_MANAGER.ORGANIZATION exists' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM information_schema.columns WHERE table_schema = current_schema() AND table_name = '\''am_key_manager'\'' AND column_name = '\''organization'\'') THEN 1 ELSE 0 END'
  must 'column AM_KEY_MANAGER.TENANT_DOMAIN does not exist yet' ask_sql apim_db '0' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM information_schema.columns WHERE table_schema = current_schema() AND table_name = '\''am_key_manager'\'' AND column_name = '\''tenant_domain'\'') THEN 1 ELSE 0 END'
  must 'AM_KEY_MANAGER has a unique constraint over (NAME, ORGANIZATION)' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT i.indexrelid FROM pg_catalog.pg_index i JOIN pg_catalog.pg_class c ON c.oid = i.indrelid JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace JOIN pg_catalog.pg_attribute a ON a.attrelid = c.oid AND a.attnum = ANY (i.indkey) WHERE n.nspname = current_schema() AND c.relname = '\''am_key_manager'\'' AND i.indisunique AND NOT i.indisprimary AND i.indisvalid AND i.indpred IS NULL AND i.indexprs IS NULL GROUP BY i.indexrelid HAVING COUNT(*) = 2 AND SUM(CASE WHEN a.attname IN ('\''name'\'', '\''organization'\'') THEN 1 ELSE 0 END) = 2) THEN 1 ELSE 0 END'
}
step_failed() { :; }

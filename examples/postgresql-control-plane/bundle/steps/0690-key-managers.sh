# shellcheck shell=bash disable=SC2016
# Step 0690 key-managers: Create AM_KEY_MANAGER
# Proved: every server is stopped (after stop-old-servers)
step_before() {
  need halt 'column AM_SYSTEM_APPS.TENANT_DOMAIN exists' 'Only a database of 3.1.0 or newer has this column.' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM information_schema.columns WHERE table_schema = current_schema() AND table_name = '\''am_system_apps'\'' AND column_name = '\''tenant_domain'\'') THEN 1 ELSE 0 END'
  need halt 'column AM_API.API_UUID does not exist yet' 'Only a database of 4.0.0 or newer has this column.' ask_sql apim_db '0' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM information_schema.columns WHERE table_schema = current_schema() AND table_name = '\''am_api'\'' AND column_name = '\''api_uuid'\'') THEN 1 ELSE 0 END'
  need skip 'table AM_KEY_MANAGER does not exist yet' '' ask_sql apim_db '0' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace WHERE n.nspname = current_schema() AND c.relname = '\''am_key_manager'\'' AND c.relkind IN ('\''r'\'', '\''p'\'')) THEN 1 ELSE 0 END'
}
step_run() {
  do_sql apim_db 'sql/0690-apim_db-key-managers.sql'
}
step_after() {
  must 'table AM_KEY_MANAGER exists' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace WHERE n.nspname = current_schema() AND c.relname = '\''am_key_manager'\'' AND c.relkind IN ('\''r'\'', '\''p'\'')) THEN 1 ELSE 0 END'
  must 'the primary key of AM_KEY_MANAGER is (UUID)' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT i.indexrelid FROM pg_catalog.pg_index i JOIN pg_catalog.pg_class c ON c.oid = i.indrelid JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace JOIN pg_catalog.pg_attribute a ON a.attrelid = c.oid AND a.attnum = ANY (i.indkey) WHERE n.nspname = current_schema() AND c.relname = '\''am_key_manager'\'' AND i.indisprimary AND i.indisvalid AND i.indpred IS NULL AND i.indexprs IS NULL GROUP BY i.indexrelid HAVING COUNT(*) = 1 AND SUM(CASE WHEN a.attname IN ('\''uuid'\'') THEN 1 ELSE 0 END) = 1) THEN 1 ELSE 0 END'
  must_until 1630 'AM_KEY_MANAGER has a unique constraint over (NAME, TENANT_DOMAIN)' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT i.indexrelid FROM pg_catalog.pg_index i JOIN pg_catalog.pg_class c ON c.oid = i.indrelid JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace JOIN pg_catalog.pg_attribute a ON a.attrelid = c.oid AND a.attnum = ANY (i.indkey) WHERE n.nspname = current_schema() AND c.relname = '\''am_key_manager'\'' AND i.indisunique AND NOT i.indisprimary AND i.indisvalid AND i.indpred IS NULL AND i.indexprs IS NULL GROUP BY i.indexrelid HAVING COUNT(*) = 2 AND SUM(CASE WHEN a.attname IN ('\''name'\'', '\''tenant_domain'\'') THEN 1 ELSE 0 END) = 2) THEN 1 ELSE 0 END'
}
step_failed() { :; }

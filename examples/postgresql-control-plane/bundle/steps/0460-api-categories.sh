# shellcheck shell=bash disable=SC2016
# Step 0460 api-categories: Create AM_API_CATEGORIES
# Proved: every server is stopped (after stop-old-servers)
step_before() {
  need halt 'table AM_SYSTEM_APPS exists' 'Only a database of 3.0.0 or newer has this table.' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace WHERE n.nspname = current_schema() AND c.relname = '\''am_system_apps'\'' AND c.relkind IN ('\''r'\'', '\''p'\'')) THEN 1 ELSE 0 END'
  need halt 'table AM_KEY_MANAGER does not exist yet' 'Only a database of 3.2.0 or newer has this table.' ask_sql apim_db '0' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace WHERE n.nspname = current_schema() AND c.relname = '\''am_key_manager'\'' AND c.relkind IN ('\''r'\'', '\''p'\'')) THEN 1 ELSE 0 END'
  need skip 'table AM_API_CATEGORIES does not exist yet' '' ask_sql apim_db '0' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace WHERE n.nspname = current_schema() AND c.relname = '\''am_api_categories'\'' AND c.relkind IN ('\''r'\'', '\''p'\'')) THEN 1 ELSE 0 END'
}
step_run() {
  do_sql apim_db 'sql/0460-apim_db-api-categories.sql'
}
step_after() {
  must 'table AM_API_CATEGORIES exists' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace WHERE n.nspname = current_schema() AND c.relname = '\''am_api_categories'\'' AND c.relkind IN ('\''r'\'', '\''p'\'')) THEN 1 ELSE 0 END'
  must 'the primary key of AM_API_CATEGORIES is (UUID)' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT i.indexrelid FROM pg_catalog.pg_index i JOIN pg_catalog.pg_class c ON c.oid = i.indrelid JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace JOIN pg_catalog.pg_attribute a ON a.attrelid = c.oid AND a.attnum = ANY (i.indkey) WHERE n.nspname = current_schema() AND c.relname = '\''am_api_categories'\'' AND i.indisprimary AND i.indisvalid AND i.indpred IS NULL AND i.indexprs IS NULL GROUP BY i.indexrelid HAVING COUNT(*) = 1 AND SUM(CASE WHEN a.attname IN ('\''uuid'\'') THEN 1 ELSE 0 END) = 1) THEN 1 ELSE 0 END'
  must_until 1930 'AM_API_CATEGORIES has a unique constraint over (NAME, TENANT_ID)' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT i.indexrelid FROM pg_catalog.pg_index i JOIN pg_catalog.pg_class c ON c.oid = i.indrelid JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace JOIN pg_catalog.pg_attribute a ON a.attrelid = c.oid AND a.attnum = ANY (i.indkey) WHERE n.nspname = current_schema() AND c.relname = '\''am_api_categories'\'' AND i.indisunique AND NOT i.indisprimary AND i.indisvalid AND i.indpred IS NULL AND i.indexprs IS NULL GROUP BY i.indexrelid HAVING COUNT(*) = 2 AND SUM(CASE WHEN a.attname IN ('\''name'\'', '\''tenant_id'\'') THEN 1 ELSE 0 END) = 2) THEN 1 ELSE 0 END'
}
step_failed() { :; }

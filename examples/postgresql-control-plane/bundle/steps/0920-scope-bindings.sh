# shellcheck shell=bash disable=SC2016
# Step 0920 scope-bindings: Create AM_SCOPE_BINDING
# Proved: every server is stopped (after stop-old-servers)
step_before() {
  need halt 'table AM_SCOPE exists' '' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace WHERE n.nspname = current_schema() AND c.relname = '\''am_scope'\'' AND c.relkind IN ('\''r'\'', '\''p'\'')) THEN 1 ELSE 0 END'
  need skip 'table AM_SCOPE_BINDING does not exist yet' '' ask_sql apim_db '0' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace WHERE n.nspname = current_schema() AND c.relname = '\''am_scope_binding'\'' AND c.relkind IN ('\''r'\'', '\''p'\'')) THEN 1 ELSE 0 END'
}
step_run() {
  do_sql apim_db 'sql/0920-apim_db-scope-bindings.sql'
}
step_after() {
  must 'table AM_SCOPE_BINDING exists' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace WHERE n.nspname = current_schema() AND c.relname = '\''am_scope_binding'\'' AND c.relkind IN ('\''r'\'', '\''p'\'')) THEN 1 ELSE 0 END'
  must 'AM_SCOPE_BINDING has a foreign key over (SCOPE_ID)' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT k.oid FROM pg_catalog.pg_constraint k JOIN pg_catalog.pg_class c ON c.oid = k.conrelid JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace JOIN pg_catalog.pg_attribute a ON a.attrelid = c.oid AND a.attnum = ANY (k.conkey) WHERE n.nspname = current_schema() AND c.relname = '\''am_scope_binding'\'' AND k.contype = '\''f'\'' GROUP BY k.oid HAVING COUNT(*) = 1 AND SUM(CASE WHEN a.attname IN ('\''scope_id'\'') THEN 1 ELSE 0 END) = 1) THEN 1 ELSE 0 END'
}
step_failed() { :; }

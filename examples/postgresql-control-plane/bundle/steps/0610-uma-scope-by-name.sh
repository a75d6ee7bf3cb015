# shellcheck shell=bash disable=SC2016
# Step 0610 uma-scope-by-name: Index UMA scopes by name
# Proved: every server is stopped (after stop-old-servers)
step_before() {
  need halt 'table IDN_UMA_RESOURCE_SCOPE exists' '' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace WHERE n.nspname = current_schema() AND c.relname = '\''idn_uma_resource_scope'\'' AND c.relkind IN ('\''r'\'', '\''p'\'')) THEN 1 ELSE 0 END'
  need skip 'index IDX_RS on IDN_UMA_RESOURCE_SCOPE does not exist yet' '' ask_sql apim_db '0' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM pg_catalog.pg_indexes WHERE schemaname = current_schema() AND tablename = '\''idn_uma_resource_scope'\'' AND indexname = '\''idx_rs'\'') THEN 1 ELSE 0 END'
}
step_run() {
  do_sql apim_db 'sql/0610-apim_db-uma-scope-by-name.sql'
}
step_after() {
  must 'index IDX_RS on IDN_UMA_RESOURCE_SCOPE exists' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM pg_catalog.pg_indexes WHERE schemaname = current_schema() AND tablename = '\''idn_uma_resource_scope'\'' AND indexname = '\''idx_rs'\'') THEN 1 ELSE 0 END'
}
step_failed() { :; }

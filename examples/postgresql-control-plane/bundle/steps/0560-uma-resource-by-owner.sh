# shellcheck shell=bash disable=SC2016
# Step 0560 uma-resource-by-owner: Index UMA resources by their owner
# Proved: every server is stopped (after stop-old-servers)
step_before() {
  need halt 'table IDN_UMA_RESOURCE exists' '' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace WHERE n.nspname = current_schema() AND c.relname = '\''idn_uma_resource'\'' AND c.relkind IN ('\''r'\'', '\''p'\'')) THEN 1 ELSE 0 END'
  need skip 'index IDX_USER on IDN_UMA_RESOURCE does not exist yet' '' ask_sql apim_db '0' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM pg_catalog.pg_indexes WHERE schemaname = current_schema() AND tablename = '\''idn_uma_resource'\'' AND indexname = '\''idx_user'\'') THEN 1 ELSE 0 END'
}
step_run() {
  do_sql apim_db 'sql/0560-apim_db-uma-resource-by-owner.sql'
}
step_after() {
  must 'index IDX_USER on IDN_UMA_RESOURCE exists' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM pg_catalog.pg_indexes WHERE schemaname = current_schema() AND tablename = '\''idn_uma_resource'\'' AND indexname = '\''idx_user'\'') THEN 1 ELSE 0 END'
}
step_failed() { :; }

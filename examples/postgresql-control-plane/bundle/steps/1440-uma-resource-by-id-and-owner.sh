# shellcheck shell=bash disable=SC2016
# Step 1440 uma-resource-by-id-and-owner: Index UMA resources by id and owner
# Proved: every server is stopped (after stop-old-servers, identity-migrated)
step_before() {
  need halt 'table IDN_UMA_RESOURCE exists' '' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace WHERE n.nspname = current_schema() AND c.relname = '\''idn_uma_resource'\'' AND c.relkind IN ('\''r'\'', '\''p'\'')) THEN 1 ELSE 0 END'
  need halt 'column IDN_UMA_RESOURCE.TIME_CREATED exists' '' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM information_schema.columns WHERE table_schema = current_schema() AND table_name = '\''idn_uma_resource'\'' AND column_name = '\''time_created'\'') THEN 1 ELSE 0 END'
  need skip 'index IDX_USER_RID on IDN_UMA_RESOURCE does not exist yet' '' ask_sql apim_db '0' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM pg_catalog.pg_indexes WHERE schemaname = current_schema() AND tablename = '\''idn_uma_resource'\'' AND indexname = '\''idx_user_rid'\'') THEN 1 ELSE 0 END'
}
step_run() {
  do_sql apim_db 'sql/1440-apim_db-uma-resource-by-id-and-owner.sql'
}
step_after() {
  must 'index IDX_USER_RID on IDN_UMA_RESOURCE exists' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM pg_catalog.pg_indexes WHERE schemaname = current_schema() AND tablename = '\''idn_uma_resource'\'' AND indexname = '\''idx_user_rid'\'') THEN 1 ELSE 0 END'
}
step_failed() { :; }

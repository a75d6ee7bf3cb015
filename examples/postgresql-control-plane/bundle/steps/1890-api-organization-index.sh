# shellcheck shell=bash disable=SC2016
# Step 1890 api-organization-index: Index APIs by organization
# Proved: every server is stopped (after stop-old-servers, client-run)
step_before() {
  need halt 'table AM_API exists' '' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace WHERE n.nspname = current_schema() AND c.relname = '\''am_api'\'' AND c.relkind IN ('\''r'\'', '\''p'\'')) THEN 1 ELSE 0 END'
  need halt 'column AM_API.ORGANIZATION exists' '' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM information_schema.columns WHERE table_schema = current_schema() AND table_name = '\''am_api'\'' AND column_name = '\''organization'\'') THEN 1 ELSE 0 END'
  need skip 'index IDX_AAI_ORG on AM_API does not exist yet' '' ask_sql apim_db '0' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM pg_catalog.pg_indexes WHERE schemaname = current_schema() AND tablename = '\''am_api'\'' AND indexname = '\''idx_aai_org'\'') THEN 1 ELSE 0 END'
}
step_run() {
  do_sql apim_db 'sql/1890-apim_db-api-organization-index.sql'
}
step_after() {
  must 'index IDX_AAI_ORG on AM_API exists' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM pg_catalog.pg_indexes WHERE schemaname = current_schema() AND tablename = '\''am_api'\'' AND indexname = '\''idx_aai_org'\'') THEN 1 ELSE 0 END'
}
step_failed() { :; }

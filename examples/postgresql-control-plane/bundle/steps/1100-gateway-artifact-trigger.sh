# shellcheck shell=bash disable=SC2016
# Step 1100 gateway-artifact-trigger: Note when a gateway artifact was changed
# Proved: every server is stopped (after stop-old-servers)
step_before() {
  need halt 'table AM_GW_API_ARTIFACTS exists' '' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace WHERE n.nspname = current_schema() AND c.relname = '\''am_gw_api_artifacts'\'' AND c.relkind IN ('\''r'\'', '\''p'\'')) THEN 1 ELSE 0 END'
  need halt 'column AM_GW_API_ARTIFACTS.REVISION_ID exists' '' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM information_schema.columns WHERE table_schema = current_schema() AND table_name = '\''am_gw_api_artifacts'\'' AND column_name = '\''revision_id'\'') THEN 1 ELSE 0 END'
  need skip 'trigger TIME_STAMP does not exist yet' '' ask_sql apim_db '0' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM pg_catalog.pg_trigger t JOIN pg_catalog.pg_class c ON c.oid = t.tgrelid JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace WHERE n.nspname = current_schema() AND t.tgname = '\''time_stamp'\'' AND NOT t.tgisinternal) THEN 1 ELSE 0 END'
}
step_run() {
  do_sql apim_db 'sql/1100-apim_db-gateway-artifact-trigger.sql'
}
step_after() {
  must 'trigger TIME_STAMP exists' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM pg_catalog.pg_trigger t JOIN pg_catalog.pg_class c ON c.oid = t.tgrelid JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace WHERE n.nspname = current_schema() AND t.tgname = '\''time_stamp'\'' AND NOT t.tgisinternal) THEN 1 ELSE 0 END'
}
step_failed() { :; }

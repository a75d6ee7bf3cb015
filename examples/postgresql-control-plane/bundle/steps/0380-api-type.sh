# shellcheck shell=bash disable=SC2016
# Step 0380 api-type: Tell APIs and API products apart
# Proved: every server is stopped (after stop-old-servers)
step_before() {
  need halt 'table AM_API exists' '' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace WHERE n.nspname = current_schema() AND c.relname = '\''am_api'\'' AND c.relkind IN ('\''r'\'', '\''p'\'')) THEN 1 ELSE 0 END'
  need skip 'column AM_API.API_TYPE does not exist yet' '' ask_sql apim_db '0' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM information_schema.columns WHERE table_schema = current_schema() AND table_name = '\''am_api'\'' AND column_name = '\''api_type'\'') THEN 1 ELSE 0 END'
}
step_run() {
  do_sql apim_db 'sql/0380-apim_db-api-type.sql'
}
step_after() {
  must 'column AM_API.API_TYPE exists' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM information_schema.columns WHERE table_schema = current_schema() AND table_name = '\''am_api'\'' AND column_name = '\''api_type'\'') THEN 1 ELSE 0 END'
}
step_failed() { :; }

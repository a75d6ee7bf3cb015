# shellcheck shell=bash disable=SC2016
# Step 1700 environment-provider: Tell whose gateways an environment has
# Proved: every server is stopped (after stop-old-servers, client-run-to-4-0-0)
step_before() {
  need halt 'table AM_GATEWAY_ENVIRONMENT exists' '' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace WHERE n.nspname = current_schema() AND c.relname = '\''am_gateway_environment'\'' AND c.relkind IN ('\''r'\'', '\''p'\'')) THEN 1 ELSE 0 END'
  need skip 'column AM_GATEWAY_ENVIRONMENT.PROVIDER does not exist yet' '' ask_sql apim_db '0' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM information_schema.columns WHERE table_schema = current_schema() AND table_name = '\''am_gateway_environment'\'' AND column_name = '\''provider'\'') THEN 1 ELSE 0 END'
}
step_run() {
  do_sql apim_db 'sql/1700-apim_db-environment-provider.sql'
}
step_after() {
  must 'column AM_GATEWAY_ENVIRONMENT.PROVIDER holds 255 characters' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM information_schema.columns WHERE table_schema = current_schema() AND table_name = '\''am_gateway_environment'\'' AND column_name = '\''provider'\'' AND (character_maximum_length >= 255 OR (character_maximum_length IS NULL AND data_type IN ('\''text'\'', '\''character varying'\'')))) THEN 1 ELSE 0 END'
}
step_failed() { :; }

# shellcheck shell=bash disable=SC2016
# Step 1570 api-gateway-vendor: Tell which vendor's gateway serves an API
# Proved: every server is stopped (after stop-old-servers, client-run-to-4-0-0)
step_before() {
  need halt 'table AM_API exists' '' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace WHERE n.nspname = current_schema() AND c.relname = '\''am_api'\'' AND c.relkind IN ('\''r'\'', '\''p'\'')) THEN 1 ELSE 0 END'
  need skip 'column AM_API.GATEWAY_VENDOR does not exist yet' '' ask_sql apim_db '0' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM information_schema.columns WHERE table_schema = current_schema() AND table_name = '\''am_api'\'' AND column_name = '\''gateway_vendor'\'') THEN 1 ELSE 0 END'
}
step_run() {
  do_sql apim_db 'sql/1570-apim_db-api-gateway-vendor.sql'
}
step_after() {
  must 'column AM_API.GATEWAY_VENDOR holds 100 characters' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM information_schema.columns WHERE table_schema = current_schema() AND table_name = '\''am_api'\'' AND column_name = '\''gateway_vendor'\'' AND (character_maximum_length >= 100 OR (character_maximum_length IS NULL AND data_type IN ('\''text'\'', '\''character varying'\'')))) THEN 1 ELSE 0 END'
  must 'column AM_API.GATEWAY_VENDOR has a default' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM pg_catalog.pg_attribute a JOIN pg_catalog.pg_class c ON c.oid = a.attrelid JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace JOIN pg_catalog.pg_attrdef d ON d.adrelid = a.attrelid AND d.adnum = a.attnum WHERE n.nspname = current_schema() AND c.relname = '\''am_api'\'' AND a.attname = '\''gateway_vendor'\'' AND pg_catalog.pg_get_expr(d.adbin, d.adrelid) !~ '\''^NULL(::.*)?$'\'') THEN 1 ELSE 0 END'
}
step_failed() { :; }

# shellcheck shell=bash disable=SC2016
# Step 1080 gateway-published-apis: Create AM_GW_PUBLISHED_API_DETAILS
# Proved: every server is stopped (after stop-old-servers)
step_before() {
  need skip 'table AM_GW_PUBLISHED_API_DETAILS does not exist yet' '' ask_sql apim_db '0' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace WHERE n.nspname = current_schema() AND c.relname = '\''am_gw_published_api_details'\'' AND c.relkind IN ('\''r'\'', '\''p'\'')) THEN 1 ELSE 0 END'
}
step_run() {
  do_sql apim_db 'sql/1080-apim_db-gateway-published-apis.sql'
}
step_after() {
  must 'table AM_GW_PUBLISHED_API_DETAILS exists' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace WHERE n.nspname = current_schema() AND c.relname = '\''am_gw_published_api_details'\'' AND c.relkind IN ('\''r'\'', '\''p'\'')) THEN 1 ELSE 0 END'
  must 'the primary key of AM_GW_PUBLISHED_API_DETAILS is (API_ID)' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT i.indexrelid FROM pg_catalog.pg_index i JOIN pg_catalog.pg_class c ON c.oid = i.indrelid JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace JOIN pg_catalog.pg_attribute a ON a.attrelid = c.oid AND a.attnum = ANY (i.indkey) WHERE n.nspname = current_schema() AND c.relname = '\''am_gw_published_api_details'\'' AND i.indisprimary AND i.indisvalid AND i.indpred IS NULL AND i.indexprs IS NULL GROUP BY i.indexrelid HAVING COUNT(*) = 1 AND SUM(CASE WHEN a.attname IN ('\''api_id'\'') THEN 1 ELSE 0 END) = 1) THEN 1 ELSE 0 END'
  must 'column AM_GW_PUBLISHED_API_DETAILS.API_TYPE exists' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM information_schema.columns WHERE table_schema = current_schema() AND table_name = '\''am_gw_published_api_details'\'' AND column_name = '\''api_type'\'') THEN 1 ELSE 0 END'
}
step_failed() { :; }

# shellcheck shell=bash disable=SC2016
# Step 0370 product-mapping-by-api-prod: Index API products by their API (IDX_AAPROD_AI)
# Proved: every server is stopped (after stop-old-servers)
step_before() {
  need halt 'table AM_API_PRODUCT_MAPPING exists' '' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace WHERE n.nspname = current_schema() AND c.relname = '\''am_api_product_mapping'\'' AND c.relkind IN ('\''r'\'', '\''p'\'')) THEN 1 ELSE 0 END'
  need skip 'index IDX_AAPROD_AI on AM_API_PRODUCT_MAPPING does not exist yet' '' ask_sql apim_db '0' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM pg_catalog.pg_indexes WHERE schemaname = current_schema() AND tablename = '\''am_api_product_mapping'\'' AND indexname = '\''idx_aaprod_ai'\'') THEN 1 ELSE 0 END'
}
step_run() {
  do_sql apim_db 'sql/0370-apim_db-product-mapping-by-api-prod.sql'
}
step_after() {
  must 'index IDX_AAPROD_AI on AM_API_PRODUCT_MAPPING exists' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM pg_catalog.pg_indexes WHERE schemaname = current_schema() AND tablename = '\''am_api_product_mapping'\'' AND indexname = '\''idx_aaprod_ai'\'') THEN 1 ELSE 0 END'
}
step_failed() { :; }

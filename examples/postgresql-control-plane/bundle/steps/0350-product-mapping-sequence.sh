# shellcheck shell=bash disable=SC2016
# Step 0350 product-mapping-sequence: Create the sequence AM_API_PRODUCT_MAPPING_SEQUENCE
# Proved: every server is stopped (after stop-old-servers)
step_before() {
  need skip 'sequence AM_API_PRODUCT_MAPPING_SEQUENCE does not exist yet' '' ask_sql apim_db '0' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace WHERE n.nspname = current_schema() AND c.relname = '\''am_api_product_mapping_sequence'\'' AND c.relkind IN ('\''S'\'')) THEN 1 ELSE 0 END'
}
step_run() {
  do_sql apim_db 'sql/0350-apim_db-product-mapping-sequence.sql'
}
step_after() {
  must 'sequence AM_API_PRODUCT_MAPPING_SEQUENCE exists' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace WHERE n.nspname = current_schema() AND c.relname = '\''am_api_product_mapping_sequence'\'' AND c.relkind IN ('\''S'\'')) THEN 1 ELSE 0 END'
}
step_failed() { :; }

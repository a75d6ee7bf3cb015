# shellcheck shell=bash disable=SC2016
# Step 0280 registry-index-property: Index the registry's properties by their number
# Proved: every server is stopped (after stop-old-servers)
step_before() {
  need halt 'table REG_RESOURCE_PROPERTY exists' '' ask_sql shared_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace WHERE n.nspname = current_schema() AND c.relname = '\''reg_resource_property'\'' AND c.relkind IN ('\''r'\'', '\''p'\'')) THEN 1 ELSE 0 END'
  need skip 'index REG_RESOURCE_PROPERTY_IND_BY_REG_PROP_ID on REG_RESOURCE_PROPERTY does not exist yet' '' ask_sql shared_db '0' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM pg_catalog.pg_indexes WHERE schemaname = current_schema() AND tablename = '\''reg_resource_property'\'' AND indexname = '\''reg_resource_property_ind_by_reg_prop_id'\'') THEN 1 ELSE 0 END'
  need skip 'index REG_RESC_PROP_BY_REG_PROP_ID on REG_RESOURCE_PROPERTY does not exist yet' '' ask_sql shared_db '0' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM pg_catalog.pg_indexes WHERE schemaname = current_schema() AND tablename = '\''reg_resource_property'\'' AND indexname = '\''reg_resc_prop_by_reg_prop_id'\'') THEN 1 ELSE 0 END'
  need skip 'index REG_RESC_PROP_BY_3 on REG_RESOURCE_PROPERTY does not exist yet' '' ask_sql shared_db '0' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM pg_catalog.pg_indexes WHERE schemaname = current_schema() AND tablename = '\''reg_resource_property'\'' AND indexname = '\''reg_resc_prop_by_3'\'') THEN 1 ELSE 0 END'
}
step_run() {
  do_sql shared_db 'sql/0280-shared_db-registry-index-property.sql'
}
step_after() {
  must 'The index is there' ask_sql shared_db '1' 'SELECT
  COUNT(*)
FROM
  pg_indexes
WHERE
  schemaname = current_schema()
  AND indexname = '\''reg_resource_property_ind_by_reg_prop_id'\'''
}
step_failed() { :; }

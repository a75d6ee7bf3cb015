# shellcheck shell=bash disable=SC2016
# Step 0270 registry-index-tag: Index the registry's tags by their number
# Proved: every server is stopped (after stop-old-servers)
step_before() {
  need halt 'table REG_RESOURCE_TAG exists' '' ask_sql shared_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace WHERE n.nspname = current_schema() AND c.relname = '\''reg_resource_tag'\'' AND c.relkind IN ('\''r'\'', '\''p'\'')) THEN 1 ELSE 0 END'
  need skip 'index REG_RESOURCE_TAG_IND_BY_REG_TAG_ID on REG_RESOURCE_TAG does not exist yet' '' ask_sql shared_db '0' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM pg_catalog.pg_indexes WHERE schemaname = current_schema() AND tablename = '\''reg_resource_tag'\'' AND indexname = '\''reg_resource_tag_ind_by_reg_tag_id'\'') THEN 1 ELSE 0 END'
  need skip 'index REG_TAG_IND_BY_TAG_ID on REG_RESOURCE_TAG does not exist yet' '' ask_sql shared_db '0' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM pg_catalog.pg_indexes WHERE schemaname = current_schema() AND tablename = '\''reg_resource_tag'\'' AND indexname = '\''reg_tag_ind_by_tag_id'\'') THEN 1 ELSE 0 END'
  need skip 'index REG_TAG_IND_BY_TG1 on REG_RESOURCE_TAG does not exist yet' '' ask_sql shared_db '0' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM pg_catalog.pg_indexes WHERE schemaname = current_schema() AND tablename = '\''reg_resource_tag'\'' AND indexname = '\''reg_tag_ind_by_tg1'\'') THEN 1 ELSE 0 END'
}
step_run() {
  do_sql shared_db 'sql/0270-shared_db-registry-index-tag.sql'
}
step_after() {
  must 'The index is there' ask_sql shared_db '1' 'SELECT
  COUNT(*)
FROM
  pg_indexes
WHERE
  schemaname = current_schema()
  AND indexname = '\''reg_resource_tag_ind_by_reg_tag_id'\'''
}
step_failed() { :; }

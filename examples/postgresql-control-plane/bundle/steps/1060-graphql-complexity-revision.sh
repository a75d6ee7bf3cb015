# shellcheck shell=bash disable=SC2016
# Step 1060 graphql-complexity-revision: Tie the complexity of GraphQL fields to revisions
# Proved: every server is stopped (after stop-old-servers)
step_before() {
  need halt 'table AM_GRAPHQL_COMPLEXITY exists' '' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace WHERE n.nspname = current_schema() AND c.relname = '\''am_graphql_complexity'\'' AND c.relkind IN ('\''r'\'', '\''p'\'')) THEN 1 ELSE 0 END'
  need skip 'column AM_GRAPHQL_COMPLEXITY.REVISION_UUID does not exist yet' '' ask_sql apim_db '0' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM information_schema.columns WHERE table_schema = current_schema() AND table_name = '\''am_graphql_complexity'\'' AND column_name = '\''revision_uuid'\'') THEN 1 ELSE 0 END'
}
step_run() {
  do_sql apim_db 'sql/1060-apim_db-graphql-complexity-revision.sql'
}
step_after() {
  must 'column AM_GRAPHQL_COMPLEXITY.REVISION_UUID holds 255 characters' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM information_schema.columns WHERE table_schema = current_schema() AND table_name = '\''am_graphql_complexity'\'' AND column_name = '\''revision_uuid'\'' AND (character_maximum_length >= 255 OR (character_maximum_length IS NULL AND data_type IN ('\''text'\'', '\''character varying'\'')))) THEN 1 ELSE 0 END'
}
step_failed() { :; }

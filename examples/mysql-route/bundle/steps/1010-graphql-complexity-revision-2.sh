# shellcheck shell=bash disable=SC2016
# Step 1010 graphql-complexity-revision-2: Tie the complexity of GraphQL fields to revisions
# Proved: every server is stopped (after stop-old-servers, client-run)
step_before() {
  need halt 'table AM_GRAPHQL_COMPLEXITY exists' '' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM information_schema.tables WHERE table_schema = DATABASE() AND UPPER(table_name) = '\''AM_GRAPHQL_COMPLEXITY'\'' AND table_type = '\''BASE TABLE'\'') THEN 1 ELSE 0 END'
  need skip 'column AM_GRAPHQL_COMPLEXITY.REVISION_UUID does not exist yet' '' ask_sql apim_db '0' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM information_schema.columns WHERE table_schema = DATABASE() AND UPPER(table_name) = '\''AM_GRAPHQL_COMPLEXITY'\'' AND UPPER(column_name) = '\''REVISION_UUID'\'') THEN 1 ELSE 0 END'
}
step_run() {
  do_sql apim_db 'sql/1010-apim_db-graphql-complexity-revision-2.sql'
}
step_after() {
  must 'column AM_GRAPHQL_COMPLEXITY.REVISION_UUID holds 255 characters' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM information_schema.columns WHERE table_schema = DATABASE() AND UPPER(table_name) = '\''AM_GRAPHQL_COMPLEXITY'\'' AND UPPER(column_name) = '\''REVISION_UUID'\'' AND character_maximum_length >= 255) THEN 1 ELSE 0 END'
}
step_failed() { :; }

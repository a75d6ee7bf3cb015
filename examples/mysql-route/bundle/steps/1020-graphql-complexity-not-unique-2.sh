# shellcheck shell=bash disable=SC2016
# Step 1020 graphql-complexity-not-unique-2: Let each revision have its own complexity of a GraphQL field
# Proved: every server is stopped (after stop-old-servers, client-run)
step_before() {
  need halt 'table AM_GRAPHQL_COMPLEXITY exists' '' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM information_schema.tables WHERE table_schema = DATABASE() AND UPPER(table_name) = '\''AM_GRAPHQL_COMPLEXITY'\'' AND table_type = '\''BASE TABLE'\'') THEN 1 ELSE 0 END'
  need skip 'AM_GRAPHQL_COMPLEXITY has a unique constraint over (API_ID, TYPE, FIELD)' '' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT index_name FROM information_schema.statistics WHERE table_schema = DATABASE() AND UPPER(table_name) = '\''AM_GRAPHQL_COMPLEXITY'\'' AND non_unique = 0 AND index_name <> '\''PRIMARY'\'' GROUP BY table_name, index_name HAVING COUNT(*) = 3 AND SUM(CASE WHEN UPPER(column_name) IN ('\''API_ID'\'', '\''TYPE'\'', '\''FIELD'\'') AND sub_part IS NULL THEN 1 ELSE 0 END) = 3) THEN 1 ELSE 0 END'
}
step_run() {
  do_sql apim_db 'sql/1020-apim_db-graphql-complexity-not-unique-2.sql'
}
step_after() {
  must 'AM_GRAPHQL_COMPLEXITY has no unique constraint over (API_ID, TYPE, FIELD)' ask_sql apim_db '0' 'SELECT CASE WHEN EXISTS (SELECT index_name FROM information_schema.statistics WHERE table_schema = DATABASE() AND UPPER(table_name) = '\''AM_GRAPHQL_COMPLEXITY'\'' AND non_unique = 0 AND index_name <> '\''PRIMARY'\'' GROUP BY table_name, index_name HAVING COUNT(*) = 3 AND SUM(CASE WHEN UPPER(column_name) IN ('\''API_ID'\'', '\''TYPE'\'', '\''FIELD'\'') AND sub_part IS NULL THEN 1 ELSE 0 END) = 3) THEN 1 ELSE 0 END'
}
step_failed() {
  say 'If the constraint was renamed, drop the one over (API_ID, TYPE, FIELD) by its name; the next run passes over this step.'
}

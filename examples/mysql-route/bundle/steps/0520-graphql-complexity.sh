# shellcheck shell=bash disable=SC2016
# Step 0520 graphql-complexity: Create AM_GRAPHQL_COMPLEXITY
# Proved: every server is stopped (after stop-old-servers)
step_before() {
  need halt 'table AM_API exists' '' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM information_schema.tables WHERE table_schema = DATABASE() AND UPPER(table_name) = '\''AM_API'\'' AND table_type = '\''BASE TABLE'\'') THEN 1 ELSE 0 END'
  need skip 'table AM_GRAPHQL_COMPLEXITY does not exist yet' '' ask_sql apim_db '0' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM information_schema.tables WHERE table_schema = DATABASE() AND UPPER(table_name) = '\''AM_GRAPHQL_COMPLEXITY'\'' AND table_type = '\''BASE TABLE'\'') THEN 1 ELSE 0 END'
}
step_run() {
  do_sql apim_db 'sql/0520-apim_db-graphql-complexity.sql'
}
step_after() {
  must 'table AM_GRAPHQL_COMPLEXITY exists' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM information_schema.tables WHERE table_schema = DATABASE() AND UPPER(table_name) = '\''AM_GRAPHQL_COMPLEXITY'\'' AND table_type = '\''BASE TABLE'\'') THEN 1 ELSE 0 END'
  must 'the primary key of AM_GRAPHQL_COMPLEXITY is (UUID)' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT index_name FROM information_schema.statistics WHERE table_schema = DATABASE() AND UPPER(table_name) = '\''AM_GRAPHQL_COMPLEXITY'\'' AND non_unique = 0 AND index_name = '\''PRIMARY'\'' GROUP BY table_name, index_name HAVING COUNT(*) = 1 AND SUM(CASE WHEN UPPER(column_name) IN ('\''UUID'\'') AND sub_part IS NULL THEN 1 ELSE 0 END) = 1) THEN 1 ELSE 0 END'
  must_until 1020 'AM_GRAPHQL_COMPLEXITY has a unique constraint over (API_ID, TYPE, FIELD)' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT index_name FROM information_schema.statistics WHERE table_schema = DATABASE() AND UPPER(table_name) = '\''AM_GRAPHQL_COMPLEXITY'\'' AND non_unique = 0 AND index_name <> '\''PRIMARY'\'' GROUP BY table_name, index_name HAVING COUNT(*) = 3 AND SUM(CASE WHEN UPPER(column_name) IN ('\''API_ID'\'', '\''TYPE'\'', '\''FIELD'\'') AND sub_part IS NULL THEN 1 ELSE 0 END) = 3) THEN 1 ELSE 0 END'
}
step_failed() { :; }

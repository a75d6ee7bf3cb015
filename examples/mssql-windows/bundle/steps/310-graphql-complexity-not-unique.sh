# shellcheck shell=bash disable=SC2016
# Step 310 graphql-complexity-not-unique: Let each revision have its own complexity of a GraphQL field
# Proved: every server is stopped (after stop-old-servers)
step_before() {
  need halt 'table AM_GRAPHQL_COMPLEXITY exists' '' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM sys.tables WHERE schema_id = SCHEMA_ID() AND UPPER(name) = '\''AM_GRAPHQL_COMPLEXITY'\'') THEN 1 ELSE 0 END'
  need skip 'AM_GRAPHQL_COMPLEXITY has a unique constraint over (API_ID, TYPE, FIELD)' '' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT i.index_id FROM sys.indexes i JOIN sys.index_columns k ON k.object_id = i.object_id AND k.index_id = i.index_id AND k.is_included_column = 0 JOIN sys.columns c ON c.object_id = k.object_id AND c.column_id = k.column_id JOIN sys.tables t ON t.object_id = i.object_id WHERE t.schema_id = SCHEMA_ID() AND UPPER(t.name) = '\''AM_GRAPHQL_COMPLEXITY'\'' AND i.is_unique = 1 AND i.is_primary_key = 0 AND i.has_filter = 0 AND i.is_disabled = 0 GROUP BY i.object_id, i.index_id HAVING COUNT(*) = 3 AND SUM(CASE WHEN UPPER(c.name) IN ('\''API_ID'\'', '\''TYPE'\'', '\''FIELD'\'') THEN 1 ELSE 0 END) = 3) THEN 1 ELSE 0 END'
}
step_run() {
  do_sql apim_db 'sql/310-apim_db-graphql-complexity-not-unique.sql'
}
step_after() {
  must 'AM_GRAPHQL_COMPLEXITY has no unique constraint over (API_ID, TYPE, FIELD)' ask_sql apim_db '0' 'SELECT CASE WHEN EXISTS (SELECT i.index_id FROM sys.indexes i JOIN sys.index_columns k ON k.object_id = i.object_id AND k.index_id = i.index_id AND k.is_included_column = 0 JOIN sys.columns c ON c.object_id = k.object_id AND c.column_id = k.column_id JOIN sys.tables t ON t.object_id = i.object_id WHERE t.schema_id = SCHEMA_ID() AND UPPER(t.name) = '\''AM_GRAPHQL_COMPLEXITY'\'' AND i.is_unique = 1 AND i.is_primary_key = 0 AND i.has_filter = 0 AND i.is_disabled = 0 GROUP BY i.object_id, i.index_id HAVING COUNT(*) = 3 AND SUM(CASE WHEN UPPER(c.name) IN ('\''API_ID'\'', '\''TYPE'\'', '\''FIELD'\'') THEN 1 ELSE 0 END) = 3) THEN 1 ELSE 0 END'
}
step_failed() {
  say 'If the constraint was renamed, drop the one over (API_ID, TYPE, FIELD) by its name; the next run passes over this step.'
}

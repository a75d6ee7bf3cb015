# shellcheck shell=bash disable=SC2016
# Step 540 resource-scope-key: Give IDN_OAUTH2_RESOURCE_SCOPE its primary key again
# Proved: every server is stopped (after stop-old-servers)
step_before() {
  need halt 'table IDN_OAUTH2_RESOURCE_SCOPE exists' '' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM sys.tables WHERE schema_id = SCHEMA_ID() AND UPPER(name) = '\''IDN_OAUTH2_RESOURCE_SCOPE'\'') THEN 1 ELSE 0 END'
  need skip 'the primary key of IDN_OAUTH2_RESOURCE_SCOPE is not (RESOURCE_PATH)' '' ask_sql apim_db '0' 'SELECT CASE WHEN EXISTS (SELECT i.index_id FROM sys.indexes i JOIN sys.index_columns k ON k.object_id = i.object_id AND k.index_id = i.index_id AND k.is_included_column = 0 JOIN sys.columns c ON c.object_id = k.object_id AND c.column_id = k.column_id JOIN sys.tables t ON t.object_id = i.object_id WHERE t.schema_id = SCHEMA_ID() AND UPPER(t.name) = '\''IDN_OAUTH2_RESOURCE_SCOPE'\'' AND i.is_primary_key = 1 GROUP BY i.object_id, i.index_id HAVING COUNT(*) = 1 AND SUM(CASE WHEN UPPER(c.name) IN ('\''RESOURCE_PATH'\'') THEN 1 ELSE 0 END) = 1) THEN 1 ELSE 0 END'
  need halt 'No RESOURCE_PATH is there twice. Of the rows of one path keep one: since 3.2.0 the scopes of resources are in AM_API_RESOURCE_SCOPE_MAPPING' '' ask_sql apim_db '0' 'SELECT
  COUNT(*)
FROM
  (
    SELECT
      RESOURCE_PATH
    FROM
      IDN_OAUTH2_RESOURCE_SCOPE
    GROUP BY
      RESOURCE_PATH
    HAVING
      COUNT(*) > 1
  ) DUPLICATES'
}
step_run() {
  do_sql apim_db 'sql/540-apim_db-resource-scope-key.sql'
}
step_after() {
  must 'the primary key of IDN_OAUTH2_RESOURCE_SCOPE is (RESOURCE_PATH)' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT i.index_id FROM sys.indexes i JOIN sys.index_columns k ON k.object_id = i.object_id AND k.index_id = i.index_id AND k.is_included_column = 0 JOIN sys.columns c ON c.object_id = k.object_id AND c.column_id = k.column_id JOIN sys.tables t ON t.object_id = i.object_id WHERE t.schema_id = SCHEMA_ID() AND UPPER(t.name) = '\''IDN_OAUTH2_RESOURCE_SCOPE'\'' AND i.is_primary_key = 1 GROUP BY i.object_id, i.index_id HAVING COUNT(*) = 1 AND SUM(CASE WHEN UPPER(c.name) IN ('\''RESOURCE_PATH'\'') THEN 1 ELSE 0 END) = 1) THEN 1 ELSE 0 END'
}
step_failed() { :; }

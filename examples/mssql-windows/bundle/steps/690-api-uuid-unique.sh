# shellcheck shell=bash disable=SC2016
# Step 690 api-uuid-unique: Let no two APIs have the same id
# Proved: every server is stopped (after stop-old-servers, client-run)
step_before() {
  need halt 'column AM_API.API_UUID exists' '' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM INFORMATION_SCHEMA.COLUMNS WHERE TABLE_SCHEMA = SCHEMA_NAME() AND UPPER(TABLE_NAME) = '\''AM_API'\'' AND UPPER(COLUMN_NAME) = '\''API_UUID'\'') THEN 1 ELSE 0 END'
  need skip 'AM_API has no unique constraint over (API_UUID)' '' ask_sql apim_db '0' 'SELECT CASE WHEN EXISTS (SELECT i.index_id FROM sys.indexes i JOIN sys.index_columns k ON k.object_id = i.object_id AND k.index_id = i.index_id AND k.is_included_column = 0 JOIN sys.columns c ON c.object_id = k.object_id AND c.column_id = k.column_id JOIN sys.tables t ON t.object_id = i.object_id WHERE t.schema_id = SCHEMA_ID() AND UPPER(t.name) = '\''AM_API'\'' AND i.is_unique = 1 AND i.is_primary_key = 0 AND i.has_filter = 0 AND i.is_disabled = 0 GROUP BY i.object_id, i.index_id HAVING COUNT(*) = 1 AND SUM(CASE WHEN UPPER(c.name) IN ('\''API_UUID'\'') THEN 1 ELSE 0 END) = 1) THEN 1 ELSE 0 END'
  need halt 'Every API in AM_API has an API_UUID. The migration client copies it from the registry, and its log says why it did not; an API that no registry knows any more gets any id of 36 characters that no other API has' '' ask_sql apim_db '0' 'SELECT
  COUNT(*)
FROM
  AM_API
WHERE
  API_UUID IS NULL'
  need halt 'No two APIs have the same API_UUID. Group AM_API by it to find them, and correct the one that the registry knows under another id' '' ask_sql apim_db '0' 'SELECT
  COUNT(*)
FROM
  (
    SELECT
      API_UUID
    FROM
      AM_API
    WHERE
      API_UUID IS NOT NULL
    GROUP BY
      API_UUID
    HAVING
      COUNT(*) > 1
  ) DUPLICATES'
}
step_run() {
  do_sql apim_db 'sql/690-apim_db-api-uuid-unique.sql'
}
step_after() {
  must 'AM_API has a unique constraint over (API_UUID)' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT i.index_id FROM sys.indexes i JOIN sys.index_columns k ON k.object_id = i.object_id AND k.index_id = i.index_id AND k.is_included_column = 0 JOIN sys.columns c ON c.object_id = k.object_id AND c.column_id = k.column_id JOIN sys.tables t ON t.object_id = i.object_id WHERE t.schema_id = SCHEMA_ID() AND UPPER(t.name) = '\''AM_API'\'' AND i.is_unique = 1 AND i.is_primary_key = 0 AND i.has_filter = 0 AND i.is_disabled = 0 GROUP BY i.object_id, i.index_id HAVING COUNT(*) = 1 AND SUM(CASE WHEN UPPER(c.name) IN ('\''API_UUID'\'') THEN 1 ELSE 0 END) = 1) THEN 1 ELSE 0 END'
}
step_failed() { :; }

# shellcheck shell=bash disable=SC2016
# Step 390 environments: Create AM_GATEWAY_ENVIRONMENT
# Proved: every server is stopped (after stop-old-servers)
step_before() {
  need skip 'table AM_GATEWAY_ENVIRONMENT does not exist yet' '' ask_sql apim_db '0' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM sys.tables WHERE schema_id = SCHEMA_ID() AND UPPER(name) = '\''AM_GATEWAY_ENVIRONMENT'\'') THEN 1 ELSE 0 END'
  need halt 'table AM_LABELS exists' '' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM sys.tables WHERE schema_id = SCHEMA_ID() AND UPPER(name) = '\''AM_LABELS'\'') THEN 1 ELSE 0 END'
  need halt 'No label is without a tenant or has more than 1023 characters of description. The migration client makes a gateway environment of each, which takes neither: set TENANT_DOMAIN in AM_LABELS (carbon.super for the first tenant), or shorten DESCRIPTION' '' ask_sql apim_db '0' 'SELECT
  COUNT(*)
FROM
  AM_LABELS
WHERE
  TENANT_DOMAIN IS NULL
  OR DATALENGTH(DESCRIPTION) > 1023'
  need halt 'table AM_LABEL_URLS exists' '' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM sys.tables WHERE schema_id = SCHEMA_ID() AND UPPER(name) = '\''AM_LABEL_URLS'\'') THEN 1 ELSE 0 END'
  need warn 'No label has two access URLs. The migration client makes a virtual host of each, and takes a host once: of two with one host (http and https, say) keep one, or no label is migrated' '' ask_sql apim_db '0' 'SELECT
  COUNT(*)
FROM
  (
    SELECT
      LABEL_ID
    FROM
      AM_LABEL_URLS
    GROUP BY
      LABEL_ID
    HAVING
      COUNT(*) > 1
  ) LABELS'
}
step_run() {
  do_sql apim_db 'sql/390-apim_db-environments.sql'
}
step_after() {
  must 'table AM_GATEWAY_ENVIRONMENT exists' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM sys.tables WHERE schema_id = SCHEMA_ID() AND UPPER(name) = '\''AM_GATEWAY_ENVIRONMENT'\'') THEN 1 ELSE 0 END'
  must 'the primary key of AM_GATEWAY_ENVIRONMENT is (ID)' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT i.index_id FROM sys.indexes i JOIN sys.index_columns k ON k.object_id = i.object_id AND k.index_id = i.index_id AND k.is_included_column = 0 JOIN sys.columns c ON c.object_id = k.object_id AND c.column_id = k.column_id JOIN sys.tables t ON t.object_id = i.object_id WHERE t.schema_id = SCHEMA_ID() AND UPPER(t.name) = '\''AM_GATEWAY_ENVIRONMENT'\'' AND i.is_primary_key = 1 GROUP BY i.object_id, i.index_id HAVING COUNT(*) = 1 AND SUM(CASE WHEN UPPER(c.name) IN ('\''ID'\'') THEN 1 ELSE 0 END) = 1) THEN 1 ELSE 0 END'
  must 'AM_GATEWAY_ENVIRONMENT has a unique constraint over (NAME, TENANT_DOMAIN)' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT i.index_id FROM sys.indexes i JOIN sys.index_columns k ON k.object_id = i.object_id AND k.index_id = i.index_id AND k.is_included_column = 0 JOIN sys.columns c ON c.object_id = k.object_id AND c.column_id = k.column_id JOIN sys.tables t ON t.object_id = i.object_id WHERE t.schema_id = SCHEMA_ID() AND UPPER(t.name) = '\''AM_GATEWAY_ENVIRONMENT'\'' AND i.is_unique = 1 AND i.is_primary_key = 0 AND i.has_filter = 0 AND i.is_disabled = 0 GROUP BY i.object_id, i.index_id HAVING COUNT(*) = 2 AND SUM(CASE WHEN UPPER(c.name) IN ('\''NAME'\'', '\''TENANT_DOMAIN'\'') THEN 1 ELSE 0 END) = 2) THEN 1 ELSE 0 END'
  must 'AM_GATEWAY_ENVIRONMENT has a unique constraint over (UUID)' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT i.index_id FROM sys.indexes i JOIN sys.index_columns k ON k.object_id = i.object_id AND k.index_id = i.index_id AND k.is_included_column = 0 JOIN sys.columns c ON c.object_id = k.object_id AND c.column_id = k.column_id JOIN sys.tables t ON t.object_id = i.object_id WHERE t.schema_id = SCHEMA_ID() AND UPPER(t.name) = '\''AM_GATEWAY_ENVIRONMENT'\'' AND i.is_unique = 1 AND i.is_primary_key = 0 AND i.has_filter = 0 AND i.is_disabled = 0 GROUP BY i.object_id, i.index_id HAVING COUNT(*) = 1 AND SUM(CASE WHEN UPPER(c.name) IN ('\''UUID'\'') THEN 1 ELSE 0 END) = 1) THEN 1 ELSE 0 END'
}
step_failed() { :; }

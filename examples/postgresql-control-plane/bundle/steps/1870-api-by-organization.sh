# shellcheck shell=bash disable=SC2016
# Step 1870 api-by-organization: Make an API unique within the organization
# Proved: every server is stopped (after stop-old-servers, client-run)
step_before() {
  need halt 'table AM_API exists' '' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace WHERE n.nspname = current_schema() AND c.relname = '\''am_api'\'' AND c.relkind IN ('\''r'\'', '\''p'\'')) THEN 1 ELSE 0 END'
  need halt 'column AM_API.ORGANIZATION exists' '' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM information_schema.columns WHERE table_schema = current_schema() AND table_name = '\''am_api'\'' AND column_name = '\''organization'\'') THEN 1 ELSE 0 END'
  need skip 'AM_API has no unique constraint over (API_PROVIDER, API_NAME, API_VERSION, ORGANIZATION)' '' ask_sql apim_db '0' 'SELECT CASE WHEN EXISTS (SELECT i.indexrelid FROM pg_catalog.pg_index i JOIN pg_catalog.pg_class c ON c.oid = i.indrelid JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace JOIN pg_catalog.pg_attribute a ON a.attrelid = c.oid AND a.attnum = ANY (i.indkey) WHERE n.nspname = current_schema() AND c.relname = '\''am_api'\'' AND i.indisunique AND NOT i.indisprimary AND i.indisvalid AND i.indpred IS NULL AND i.indexprs IS NULL GROUP BY i.indexrelid HAVING COUNT(*) = 4 AND SUM(CASE WHEN a.attname IN ('\''api_provider'\'', '\''api_name'\'', '\''api_version'\'', '\''organization'\'') THEN 1 ELSE 0 END) = 4) THEN 1 ELSE 0 END'
  need halt 'AM_API has a unique constraint over (API_PROVIDER, API_NAME, API_VERSION)' 'The new key takes its place. If neither is there, find rows that are alike in (API_PROVIDER, API_NAME, API_VERSION, ORGANIZATION), correct them, and run ALTER TABLE AM_API ADD UNIQUE (API_PROVIDER, API_NAME, API_VERSION, ORGANIZATION).' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT i.indexrelid FROM pg_catalog.pg_index i JOIN pg_catalog.pg_class c ON c.oid = i.indrelid JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace JOIN pg_catalog.pg_attribute a ON a.attrelid = c.oid AND a.attnum = ANY (i.indkey) WHERE n.nspname = current_schema() AND c.relname = '\''am_api'\'' AND i.indisunique AND NOT i.indisprimary AND i.indisvalid AND i.indpred IS NULL AND i.indexprs IS NULL GROUP BY i.indexrelid HAVING COUNT(*) = 3 AND SUM(CASE WHEN a.attname IN ('\''api_provider'\'', '\''api_name'\'', '\''api_version'\'') THEN 1 ELSE 0 END) = 3) THEN 1 ELSE 0 END'
  need halt 'Every API has an ORGANIZATION. The migration client fills it, and its log says why it did not; give a row that it left the tenant'\''s domain, which stands behind the last @ of API_PROVIDER (-AT- there is an @), carbon.super where there is none' '' ask_sql apim_db '0' 'SELECT
  COUNT(*)
FROM
  AM_API
WHERE
  ORGANIZATION IS NULL'
  need halt 'No two rows of AM_API are alike in (API_PROVIDER, API_NAME, API_VERSION, ORGANIZATION). Group the table by these columns to find them, and rename or delete one of each' '' ask_sql apim_db '0' 'SELECT
  COUNT(*)
FROM
  (
    SELECT
      API_PROVIDER,
      API_NAME,
      API_VERSION,
      ORGANIZATION
    FROM
      AM_API
    WHERE
      API_PROVIDER IS NOT NULL
      AND API_NAME IS NOT NULL
      AND API_VERSION IS NOT NULL
      AND ORGANIZATION IS NOT NULL
    GROUP BY
      API_PROVIDER,
      API_NAME,
      API_VERSION,
      ORGANIZATION
    HAVING
      COUNT(*) > 1
  ) DUPLICATES'
}
step_run() {
  do_sql apim_db 'sql/1870-apim_db-api-by-organization.sql'
}
step_after() {
  must 'AM_API has a unique constraint over (API_PROVIDER, API_NAME, API_VERSION, ORGANIZATION)' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT i.indexrelid FROM pg_catalog.pg_index i JOIN pg_catalog.pg_class c ON c.oid = i.indrelid JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace JOIN pg_catalog.pg_attribute a ON a.attrelid = c.oid AND a.attnum = ANY (i.indkey) WHERE n.nspname = current_schema() AND c.relname = '\''am_api'\'' AND i.indisunique AND NOT i.indisprimary AND i.indisvalid AND i.indpred IS NULL AND i.indexprs IS NULL GROUP BY i.indexrelid HAVING COUNT(*) = 4 AND SUM(CASE WHEN a.attname IN ('\''api_provider'\'', '\''api_name'\'', '\''api_version'\'', '\''organization'\'') THEN 1 ELSE 0 END) = 4) THEN 1 ELSE 0 END'
}
step_failed() { :; }

# shellcheck shell=bash disable=SC2016
# Step 1550 api-uuid-unique: Let no two APIs have the same id
# Proved: every server is stopped (after stop-old-servers, client-run-to-4-0-0)
step_before() {
  need halt 'column AM_API.API_UUID exists' '' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM information_schema.columns WHERE table_schema = current_schema() AND table_name = '\''am_api'\'' AND column_name = '\''api_uuid'\'') THEN 1 ELSE 0 END'
  need skip 'AM_API has no unique constraint over (API_UUID)' '' ask_sql apim_db '0' 'SELECT CASE WHEN EXISTS (SELECT i.indexrelid FROM pg_catalog.pg_index i JOIN pg_catalog.pg_class c ON c.oid = i.indrelid JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace JOIN pg_catalog.pg_attribute a ON a.attrelid = c.oid AND a.attnum = ANY (i.indkey) WHERE n.nspname = current_schema() AND c.relname = '\''am_api'\'' AND i.indisunique AND NOT i.indisprimary AND i.indisvalid AND i.indpred IS NULL AND i.indexprs IS NULL GROUP BY i.indexrelid HAVING COUNT(*) = 1 AND SUM(CASE WHEN a.attname IN ('\''api_uuid'\'') THEN 1 ELSE 0 END) = 1) THEN 1 ELSE 0 END'
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
  do_sql apim_db 'sql/1550-apim_db-api-uuid-unique.sql'
}
step_after() {
  must 'AM_API has a unique constraint over (API_UUID)' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT i.indexrelid FROM pg_catalog.pg_index i JOIN pg_catalog.pg_class c ON c.oid = i.indrelid JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace JOIN pg_catalog.pg_attribute a ON a.attrelid = c.oid AND a.attnum = ANY (i.indkey) WHERE n.nspname = current_schema() AND c.relname = '\''am_api'\'' AND i.indisunique AND NOT i.indisprimary AND i.indisvalid AND i.indpred IS NULL AND i.indexprs IS NULL GROUP BY i.indexrelid HAVING COUNT(*) = 1 AND SUM(CASE WHEN a.attname IN ('\''api_uuid'\'') THEN 1 ELSE 0 END) = 1) THEN 1 ELSE 0 END'
}
step_failed() { :; }

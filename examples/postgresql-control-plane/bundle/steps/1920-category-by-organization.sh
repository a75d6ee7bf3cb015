# shellcheck shell=bash disable=SC2016
# Step 1920 category-by-organization: Make an API category unique within the organization
# Proved: every server is stopped (after stop-old-servers, client-run)
step_before() {
  need halt 'table AM_API_CATEGORIES exists' '' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace WHERE n.nspname = current_schema() AND c.relname = '\''am_api_categories'\'' AND c.relkind IN ('\''r'\'', '\''p'\'')) THEN 1 ELSE 0 END'
  need halt 'column AM_API_CATEGORIES.ORGANIZATION exists' '' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM information_schema.columns WHERE table_schema = current_schema() AND table_name = '\''am_api_categories'\'' AND column_name = '\''organization'\'') THEN 1 ELSE 0 END'
  need skip 'AM_API_CATEGORIES has no unique constraint over (NAME, ORGANIZATION)' '' ask_sql apim_db '0' 'SELECT CASE WHEN EXISTS (SELECT i.indexrelid FROM pg_catalog.pg_index i JOIN pg_catalog.pg_class c ON c.oid = i.indrelid JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace JOIN pg_catalog.pg_attribute a ON a.attrelid = c.oid AND a.attnum = ANY (i.indkey) WHERE n.nspname = current_schema() AND c.relname = '\''am_api_categories'\'' AND i.indisunique AND NOT i.indisprimary AND i.indisvalid AND i.indpred IS NULL AND i.indexprs IS NULL GROUP BY i.indexrelid HAVING COUNT(*) = 2 AND SUM(CASE WHEN a.attname IN ('\''name'\'', '\''organization'\'') THEN 1 ELSE 0 END) = 2) THEN 1 ELSE 0 END'
  need halt 'AM_API_CATEGORIES has a unique constraint over (NAME, TENANT_ID)' 'The new key takes its place. If neither is there, find rows that are alike in (NAME, ORGANIZATION), correct them, and run ALTER TABLE AM_API_CATEGORIES ADD UNIQUE (NAME, ORGANIZATION).' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT i.indexrelid FROM pg_catalog.pg_index i JOIN pg_catalog.pg_class c ON c.oid = i.indrelid JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace JOIN pg_catalog.pg_attribute a ON a.attrelid = c.oid AND a.attnum = ANY (i.indkey) WHERE n.nspname = current_schema() AND c.relname = '\''am_api_categories'\'' AND i.indisunique AND NOT i.indisprimary AND i.indisvalid AND i.indpred IS NULL AND i.indexprs IS NULL GROUP BY i.indexrelid HAVING COUNT(*) = 2 AND SUM(CASE WHEN a.attname IN ('\''name'\'', '\''tenant_id'\'') THEN 1 ELSE 0 END) = 2) THEN 1 ELSE 0 END'
  need halt 'Every category has an ORGANIZATION. The migration client fills it by TENANT_ID; it leaves categories whose tenant is not there any more, and those of tenant -1, which is none. Give those a domain (carbon.super for the first tenant), or delete them' '' ask_sql apim_db '0' 'SELECT
  COUNT(*)
FROM
  AM_API_CATEGORIES
WHERE
  ORGANIZATION IS NULL'
  need halt 'No two rows of AM_API_CATEGORIES are alike in (NAME, ORGANIZATION). Group the table by these columns to find them, and rename or delete one of each' '' ask_sql apim_db '0' 'SELECT
  COUNT(*)
FROM
  (
    SELECT
      NAME,
      ORGANIZATION
    FROM
      AM_API_CATEGORIES
    WHERE
      NAME IS NOT NULL
      AND ORGANIZATION IS NOT NULL
    GROUP BY
      NAME,
      ORGANIZATION
    HAVING
      COUNT(*) > 1
  ) DUPLICATES'
}
step_run() {
  do_sql apim_db 'sql/1920-apim_db-category-by-organization.sql'
}
step_after() {
  must 'AM_API_CATEGORIES has a unique constraint over (NAME, ORGANIZATION)' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT i.indexrelid FROM pg_catalog.pg_index i JOIN pg_catalog.pg_class c ON c.oid = i.indrelid JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace JOIN pg_catalog.pg_attribute a ON a.attrelid = c.oid AND a.attnum = ANY (i.indkey) WHERE n.nspname = current_schema() AND c.relname = '\''am_api_categories'\'' AND i.indisunique AND NOT i.indisprimary AND i.indisvalid AND i.indpred IS NULL AND i.indexprs IS NULL GROUP BY i.indexrelid HAVING COUNT(*) = 2 AND SUM(CASE WHEN a.attname IN ('\''name'\'', '\''organization'\'') THEN 1 ELSE 0 END) = 2) THEN 1 ELSE 0 END'
}
step_failed() { :; }

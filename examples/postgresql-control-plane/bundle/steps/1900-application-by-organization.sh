# shellcheck shell=bash disable=SC2016
# Step 1900 application-by-organization: Make an application unique within the organization
# Proved: every server is stopped (after stop-old-servers, client-run)
step_before() {
  need halt 'table AM_APPLICATION exists' '' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace WHERE n.nspname = current_schema() AND c.relname = '\''am_application'\'' AND c.relkind IN ('\''r'\'', '\''p'\'')) THEN 1 ELSE 0 END'
  need halt 'column AM_APPLICATION.ORGANIZATION exists' '' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM information_schema.columns WHERE table_schema = current_schema() AND table_name = '\''am_application'\'' AND column_name = '\''organization'\'') THEN 1 ELSE 0 END'
  need skip 'AM_APPLICATION has no unique constraint over (NAME, SUBSCRIBER_ID, ORGANIZATION)' '' ask_sql apim_db '0' 'SELECT CASE WHEN EXISTS (SELECT i.indexrelid FROM pg_catalog.pg_index i JOIN pg_catalog.pg_class c ON c.oid = i.indrelid JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace JOIN pg_catalog.pg_attribute a ON a.attrelid = c.oid AND a.attnum = ANY (i.indkey) WHERE n.nspname = current_schema() AND c.relname = '\''am_application'\'' AND i.indisunique AND NOT i.indisprimary AND i.indisvalid AND i.indpred IS NULL AND i.indexprs IS NULL GROUP BY i.indexrelid HAVING COUNT(*) = 3 AND SUM(CASE WHEN a.attname IN ('\''name'\'', '\''subscriber_id'\'', '\''organization'\'') THEN 1 ELSE 0 END) = 3) THEN 1 ELSE 0 END'
  need halt 'AM_APPLICATION has a unique constraint over (NAME, SUBSCRIBER_ID)' 'The new key takes its place. If neither is there, find rows that are alike in (NAME, SUBSCRIBER_ID, ORGANIZATION), correct them, and run ALTER TABLE AM_APPLICATION ADD UNIQUE (NAME, SUBSCRIBER_ID, ORGANIZATION).' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT i.indexrelid FROM pg_catalog.pg_index i JOIN pg_catalog.pg_class c ON c.oid = i.indrelid JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace JOIN pg_catalog.pg_attribute a ON a.attrelid = c.oid AND a.attnum = ANY (i.indkey) WHERE n.nspname = current_schema() AND c.relname = '\''am_application'\'' AND i.indisunique AND NOT i.indisprimary AND i.indisvalid AND i.indpred IS NULL AND i.indexprs IS NULL GROUP BY i.indexrelid HAVING COUNT(*) = 2 AND SUM(CASE WHEN a.attname IN ('\''name'\'', '\''subscriber_id'\'') THEN 1 ELSE 0 END) = 2) THEN 1 ELSE 0 END'
  need halt 'Every application has an ORGANIZATION. The migration client fills it with the domain of the subscriber'\''s tenant; it leaves applications without a subscriber, or whose tenant is gone. Give those a domain (carbon.super for the first tenant), or delete them' '' ask_sql apim_db '0' 'SELECT
  COUNT(*)
FROM
  AM_APPLICATION
WHERE
  ORGANIZATION IS NULL'
  need halt 'No two rows of AM_APPLICATION are alike in (NAME, SUBSCRIBER_ID, ORGANIZATION). Group the table by these columns to find them, and rename or delete one of each' '' ask_sql apim_db '0' 'SELECT
  COUNT(*)
FROM
  (
    SELECT
      NAME,
      SUBSCRIBER_ID,
      ORGANIZATION
    FROM
      AM_APPLICATION
    WHERE
      NAME IS NOT NULL
      AND SUBSCRIBER_ID IS NOT NULL
      AND ORGANIZATION IS NOT NULL
    GROUP BY
      NAME,
      SUBSCRIBER_ID,
      ORGANIZATION
    HAVING
      COUNT(*) > 1
  ) DUPLICATES'
}
step_run() {
  do_sql apim_db 'sql/1900-apim_db-application-by-organization.sql'
}
step_after() {
  must 'AM_APPLICATION has a unique constraint over (NAME, SUBSCRIBER_ID, ORGANIZATION)' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT i.indexrelid FROM pg_catalog.pg_index i JOIN pg_catalog.pg_class c ON c.oid = i.indrelid JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace JOIN pg_catalog.pg_attribute a ON a.attrelid = c.oid AND a.attnum = ANY (i.indkey) WHERE n.nspname = current_schema() AND c.relname = '\''am_application'\'' AND i.indisunique AND NOT i.indisprimary AND i.indisvalid AND i.indpred IS NULL AND i.indexprs IS NULL GROUP BY i.indexrelid HAVING COUNT(*) = 3 AND SUM(CASE WHEN a.attname IN ('\''name'\'', '\''subscriber_id'\'', '\''organization'\'') THEN 1 ELSE 0 END) = 3) THEN 1 ELSE 0 END'
}
step_failed() { :; }

# shellcheck shell=bash disable=SC2016
# Step 1180 environments: Create AM_GATEWAY_ENVIRONMENT
# Proved: every server is stopped (after stop-old-servers)
step_before() {
  need skip 'table AM_GATEWAY_ENVIRONMENT does not exist yet' '' ask_sql apim_db '0' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace WHERE n.nspname = current_schema() AND c.relname = '\''am_gateway_environment'\'' AND c.relkind IN ('\''r'\'', '\''p'\'')) THEN 1 ELSE 0 END'
  need halt 'table AM_LABELS exists' '' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace WHERE n.nspname = current_schema() AND c.relname = '\''am_labels'\'' AND c.relkind IN ('\''r'\'', '\''p'\'')) THEN 1 ELSE 0 END'
  need halt 'No label is without a tenant or has more than 1023 characters of description. The migration client makes a gateway environment of each, which takes neither: set TENANT_DOMAIN in AM_LABELS (carbon.super for the first tenant), or shorten DESCRIPTION' '' ask_sql apim_db '0' 'SELECT
  COUNT(*)
FROM
  AM_LABELS
WHERE
  TENANT_DOMAIN IS NULL
  OR CHAR_LENGTH(DESCRIPTION) > 1023'
  need halt 'table AM_LABEL_URLS exists' '' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace WHERE n.nspname = current_schema() AND c.relname = '\''am_label_urls'\'' AND c.relkind IN ('\''r'\'', '\''p'\'')) THEN 1 ELSE 0 END'
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
  do_sql apim_db 'sql/1180-apim_db-environments.sql'
}
step_after() {
  must 'table AM_GATEWAY_ENVIRONMENT exists' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace WHERE n.nspname = current_schema() AND c.relname = '\''am_gateway_environment'\'' AND c.relkind IN ('\''r'\'', '\''p'\'')) THEN 1 ELSE 0 END'
  must 'the primary key of AM_GATEWAY_ENVIRONMENT is (ID)' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT i.indexrelid FROM pg_catalog.pg_index i JOIN pg_catalog.pg_class c ON c.oid = i.indrelid JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace JOIN pg_catalog.pg_attribute a ON a.attrelid = c.oid AND a.attnum = ANY (i.indkey) WHERE n.nspname = current_schema() AND c.relname = '\''am_gateway_environment'\'' AND i.indisprimary AND i.indisvalid AND i.indpred IS NULL AND i.indexprs IS NULL GROUP BY i.indexrelid HAVING COUNT(*) = 1 AND SUM(CASE WHEN a.attname IN ('\''id'\'') THEN 1 ELSE 0 END) = 1) THEN 1 ELSE 0 END'
  must_until 1970 'AM_GATEWAY_ENVIRONMENT has a unique constraint over (NAME, TENANT_DOMAIN)' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT i.indexrelid FROM pg_catalog.pg_index i JOIN pg_catalog.pg_class c ON c.oid = i.indrelid JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace JOIN pg_catalog.pg_attribute a ON a.attrelid = c.oid AND a.attnum = ANY (i.indkey) WHERE n.nspname = current_schema() AND c.relname = '\''am_gateway_environment'\'' AND i.indisunique AND NOT i.indisprimary AND i.indisvalid AND i.indpred IS NULL AND i.indexprs IS NULL GROUP BY i.indexrelid HAVING COUNT(*) = 2 AND SUM(CASE WHEN a.attname IN ('\''name'\'', '\''tenant_domain'\'') THEN 1 ELSE 0 END) = 2) THEN 1 ELSE 0 END'
  must 'AM_GATEWAY_ENVIRONMENT has a unique constraint over (UUID)' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT i.indexrelid FROM pg_catalog.pg_index i JOIN pg_catalog.pg_class c ON c.oid = i.indrelid JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace JOIN pg_catalog.pg_attribute a ON a.attrelid = c.oid AND a.attnum = ANY (i.indkey) WHERE n.nspname = current_schema() AND c.relname = '\''am_gateway_environment'\'' AND i.indisunique AND NOT i.indisprimary AND i.indisvalid AND i.indpred IS NULL AND i.indexprs IS NULL GROUP BY i.indexrelid HAVING COUNT(*) = 1 AND SUM(CASE WHEN a.attname IN ('\''uuid'\'') THEN 1 ELSE 0 END) = 1) THEN 1 ELSE 0 END'
}
step_failed() { :; }

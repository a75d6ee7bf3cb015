# shellcheck shell=bash disable=SC2016
# Step 1100 environments-2: Create AM_GATEWAY_ENVIRONMENT
# Proved: every server is stopped (after stop-old-servers, client-run)
step_before() {
  need skip 'table AM_GATEWAY_ENVIRONMENT does not exist yet' '' ask_sql apim_db '0' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM information_schema.tables WHERE table_schema = DATABASE() AND UPPER(table_name) = '\''AM_GATEWAY_ENVIRONMENT'\'' AND table_type = '\''BASE TABLE'\'') THEN 1 ELSE 0 END'
  need halt 'table AM_LABELS exists' '' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM information_schema.tables WHERE table_schema = DATABASE() AND UPPER(table_name) = '\''AM_LABELS'\'' AND table_type = '\''BASE TABLE'\'') THEN 1 ELSE 0 END'
  need halt 'No label is without a tenant or has more than 1023 characters of description. The migration client makes a gateway environment of each, which takes neither: set TENANT_DOMAIN in AM_LABELS (carbon.super for the first tenant), or shorten DESCRIPTION' '' ask_sql apim_db '0' 'SELECT
  COUNT(*)
FROM
  AM_LABELS
WHERE
  TENANT_DOMAIN IS NULL
  OR CHAR_LENGTH(DESCRIPTION) > 1023'
  need halt 'table AM_LABEL_URLS exists' '' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM information_schema.tables WHERE table_schema = DATABASE() AND UPPER(table_name) = '\''AM_LABEL_URLS'\'' AND table_type = '\''BASE TABLE'\'') THEN 1 ELSE 0 END'
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
  do_sql apim_db 'sql/1100-apim_db-environments-2.sql'
}
step_after() {
  must 'table AM_GATEWAY_ENVIRONMENT exists' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM information_schema.tables WHERE table_schema = DATABASE() AND UPPER(table_name) = '\''AM_GATEWAY_ENVIRONMENT'\'' AND table_type = '\''BASE TABLE'\'') THEN 1 ELSE 0 END'
  must 'the primary key of AM_GATEWAY_ENVIRONMENT is (ID)' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT index_name FROM information_schema.statistics WHERE table_schema = DATABASE() AND UPPER(table_name) = '\''AM_GATEWAY_ENVIRONMENT'\'' AND non_unique = 0 AND index_name = '\''PRIMARY'\'' GROUP BY table_name, index_name HAVING COUNT(*) = 1 AND SUM(CASE WHEN UPPER(column_name) IN ('\''ID'\'') AND sub_part IS NULL THEN 1 ELSE 0 END) = 1) THEN 1 ELSE 0 END'
  must 'AM_GATEWAY_ENVIRONMENT has a unique constraint over (NAME, TENANT_DOMAIN)' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT index_name FROM information_schema.statistics WHERE table_schema = DATABASE() AND UPPER(table_name) = '\''AM_GATEWAY_ENVIRONMENT'\'' AND non_unique = 0 AND index_name <> '\''PRIMARY'\'' GROUP BY table_name, index_name HAVING COUNT(*) = 2 AND SUM(CASE WHEN UPPER(column_name) IN ('\''NAME'\'', '\''TENANT_DOMAIN'\'') AND sub_part IS NULL THEN 1 ELSE 0 END) = 2) THEN 1 ELSE 0 END'
  must 'AM_GATEWAY_ENVIRONMENT has a unique constraint over (UUID)' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT index_name FROM information_schema.statistics WHERE table_schema = DATABASE() AND UPPER(table_name) = '\''AM_GATEWAY_ENVIRONMENT'\'' AND non_unique = 0 AND index_name <> '\''PRIMARY'\'' GROUP BY table_name, index_name HAVING COUNT(*) = 1 AND SUM(CASE WHEN UPPER(column_name) IN ('\''UUID'\'') AND sub_part IS NULL THEN 1 ELSE 0 END) = 1) THEN 1 ELSE 0 END'
}
step_failed() { :; }

# shellcheck shell=bash disable=SC2016
# Step 1260 resource-scope-key-2: Give IDN_OAUTH2_RESOURCE_SCOPE its primary key again
# Proved: every server is stopped (after stop-old-servers, client-run)
step_before() {
  need halt 'table IDN_OAUTH2_RESOURCE_SCOPE exists' '' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM information_schema.tables WHERE table_schema = DATABASE() AND UPPER(table_name) = '\''IDN_OAUTH2_RESOURCE_SCOPE'\'' AND table_type = '\''BASE TABLE'\'') THEN 1 ELSE 0 END'
  need skip 'the primary key of IDN_OAUTH2_RESOURCE_SCOPE is not (RESOURCE_PATH)' '' ask_sql apim_db '0' 'SELECT CASE WHEN EXISTS (SELECT index_name FROM information_schema.statistics WHERE table_schema = DATABASE() AND UPPER(table_name) = '\''IDN_OAUTH2_RESOURCE_SCOPE'\'' AND non_unique = 0 AND index_name = '\''PRIMARY'\'' GROUP BY table_name, index_name HAVING COUNT(*) = 1 AND SUM(CASE WHEN UPPER(column_name) IN ('\''RESOURCE_PATH'\'') AND sub_part IS NULL THEN 1 ELSE 0 END) = 1) THEN 1 ELSE 0 END'
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
  do_sql apim_db 'sql/1260-apim_db-resource-scope-key-2.sql'
}
step_after() {
  must 'the primary key of IDN_OAUTH2_RESOURCE_SCOPE is (RESOURCE_PATH)' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT index_name FROM information_schema.statistics WHERE table_schema = DATABASE() AND UPPER(table_name) = '\''IDN_OAUTH2_RESOURCE_SCOPE'\'' AND non_unique = 0 AND index_name = '\''PRIMARY'\'' GROUP BY table_name, index_name HAVING COUNT(*) = 1 AND SUM(CASE WHEN UPPER(column_name) IN ('\''RESOURCE_PATH'\'') AND sub_part IS NULL THEN 1 ELSE 0 END) = 1) THEN 1 ELSE 0 END'
}
step_failed() { :; }

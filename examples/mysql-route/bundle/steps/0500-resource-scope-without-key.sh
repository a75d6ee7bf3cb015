# shellcheck shell=bash disable=SC2016
# Step 0500 resource-scope-without-key: Drop the primary key of IDN_OAUTH2_RESOURCE_SCOPE
# Proved: every server is stopped (after stop-old-servers)
step_before() {
  need halt 'table IDN_OAUTH2_RESOURCE_SCOPE exists' '' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM information_schema.tables WHERE table_schema = DATABASE() AND UPPER(table_name) = '\''IDN_OAUTH2_RESOURCE_SCOPE'\'' AND table_type = '\''BASE TABLE'\'') THEN 1 ELSE 0 END'
  need skip 'the primary key of IDN_OAUTH2_RESOURCE_SCOPE is (RESOURCE_PATH)' '' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT index_name FROM information_schema.statistics WHERE table_schema = DATABASE() AND UPPER(table_name) = '\''IDN_OAUTH2_RESOURCE_SCOPE'\'' AND non_unique = 0 AND index_name = '\''PRIMARY'\'' GROUP BY table_name, index_name HAVING COUNT(*) = 1 AND SUM(CASE WHEN UPPER(column_name) IN ('\''RESOURCE_PATH'\'') AND sub_part IS NULL THEN 1 ELSE 0 END) = 1) THEN 1 ELSE 0 END'
}
step_run() {
  do_sql apim_db 'sql/0500-apim_db-resource-scope-without-key.sql'
}
step_after() {
  must_until 1260 'the primary key of IDN_OAUTH2_RESOURCE_SCOPE is not (RESOURCE_PATH)' ask_sql apim_db '0' 'SELECT CASE WHEN EXISTS (SELECT index_name FROM information_schema.statistics WHERE table_schema = DATABASE() AND UPPER(table_name) = '\''IDN_OAUTH2_RESOURCE_SCOPE'\'' AND non_unique = 0 AND index_name = '\''PRIMARY'\'' GROUP BY table_name, index_name HAVING COUNT(*) = 1 AND SUM(CASE WHEN UPPER(column_name) IN ('\''RESOURCE_PATH'\'') AND sub_part IS NULL THEN 1 ELSE 0 END) = 1) THEN 1 ELSE 0 END'
  must 'column IDN_OAUTH2_RESOURCE_SCOPE.RESOURCE_PATH is NOT NULL' ask_sql apim_db '0' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM information_schema.columns WHERE table_schema = DATABASE() AND UPPER(table_name) = '\''IDN_OAUTH2_RESOURCE_SCOPE'\'' AND UPPER(column_name) = '\''RESOURCE_PATH'\'' AND is_nullable = '\''YES'\'') THEN 1 ELSE 0 END'
}
step_failed() {
  say 'A server that demands primary keys (sql_require_primary_key, group replication) refuses the statement, and AM_SCOPE_BINDING later: the published schema has no key on either. Switch the demand off for the migration and the product, or ask the vendor.'
}

# shellcheck shell=bash disable=SC2016
# Step 590 analytics-new-key: Add the version to the primary key of ApiLastAccessSummary
# Proved: every server is stopped (after stop-old-servers, re-index-stopped)
step_before() {
  need skip 'table ApiLastAccessSummary exists' 'The new worker makes the table with the new key.' ask_sql analytics_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM information_schema.tables WHERE table_schema = DATABASE() AND UPPER(table_name) = '\''APILASTACCESSSUMMARY'\'' AND table_type = '\''BASE TABLE'\'') THEN 1 ELSE 0 END'
  need skip 'the primary key of ApiLastAccessSummary is not (apiName, apiCreator, apiVersion, apiCreatorTenantDomain)' 'The table has the new key already.' ask_sql analytics_db '0' 'SELECT CASE WHEN EXISTS (SELECT index_name FROM information_schema.statistics WHERE table_schema = DATABASE() AND UPPER(table_name) = '\''APILASTACCESSSUMMARY'\'' AND non_unique = 0 AND index_name = '\''PRIMARY'\'' GROUP BY table_name, index_name HAVING COUNT(*) = 4 AND SUM(CASE WHEN UPPER(column_name) IN ('\''APINAME'\'', '\''APICREATOR'\'', '\''APIVERSION'\'', '\''APICREATORTENANTDOMAIN'\'') AND sub_part IS NULL THEN 1 ELSE 0 END) = 4) THEN 1 ELSE 0 END'
  need halt 'Every row has a version' '' ask_sql analytics_db '0' 'SELECT COUNT(*) FROM ApiLastAccessSummary WHERE apiVersion IS NULL'
  need halt 'The new key, one column longer than the old one, fits into an index (if not, convert the table to latin1 or utf8mb3)' '' ask_sql analytics_db '0' 'SELECT
  CASE
    WHEN SUM(CHARACTER_OCTET_LENGTH) <= 3072 THEN 0
    ELSE 1
  END
FROM
  information_schema.COLUMNS
WHERE
  TABLE_SCHEMA = DATABASE()
  AND TABLE_NAME = '\''ApiLastAccessSummary'\''
  AND COLUMN_NAME IN (
    '\''apiName'\'',
    '\''apiCreator'\'',
    '\''apiVersion'\'',
    '\''apiCreatorTenantDomain'\''
  )'
}
step_run() {
  do_sql analytics_db 'sql/590-analytics_db-analytics-new-key.sql'
}
step_after() {
  must 'the primary key of ApiLastAccessSummary is (apiName, apiCreator, apiVersion, apiCreatorTenantDomain)' ask_sql analytics_db '1' 'SELECT CASE WHEN EXISTS (SELECT index_name FROM information_schema.statistics WHERE table_schema = DATABASE() AND UPPER(table_name) = '\''APILASTACCESSSUMMARY'\'' AND non_unique = 0 AND index_name = '\''PRIMARY'\'' GROUP BY table_name, index_name HAVING COUNT(*) = 4 AND SUM(CASE WHEN UPPER(column_name) IN ('\''APINAME'\'', '\''APICREATOR'\'', '\''APIVERSION'\'', '\''APICREATORTENANTDOMAIN'\'') AND sub_part IS NULL THEN 1 ELSE 0 END) = 4) THEN 1 ELSE 0 END'
  must 'column ApiLastAccessSummary.apiVersion is NOT NULL' ask_sql analytics_db '0' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM information_schema.columns WHERE table_schema = DATABASE() AND UPPER(table_name) = '\''APILASTACCESSSUMMARY'\'' AND UPPER(column_name) = '\''APIVERSION'\'' AND is_nullable = '\''YES'\'') THEN 1 ELSE 0 END'
}
step_failed() {
  say 'Nothing has changed. Keep the worker stopped.'
}

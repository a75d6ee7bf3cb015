# shellcheck shell=bash disable=SC2016
# Step 1400 api-uuid-unique-2: Let no two APIs have the same id
# Proved: every server is stopped (after stop-old-servers, client-run, client-run-2)
step_before() {
  need halt 'column AM_API.API_UUID exists' '' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM information_schema.columns WHERE table_schema = DATABASE() AND UPPER(table_name) = '\''AM_API'\'' AND UPPER(column_name) = '\''API_UUID'\'') THEN 1 ELSE 0 END'
  need skip 'AM_API has no unique constraint over (API_UUID)' '' ask_sql apim_db '0' 'SELECT CASE WHEN EXISTS (SELECT index_name FROM information_schema.statistics WHERE table_schema = DATABASE() AND UPPER(table_name) = '\''AM_API'\'' AND non_unique = 0 AND index_name <> '\''PRIMARY'\'' GROUP BY table_name, index_name HAVING COUNT(*) = 1 AND SUM(CASE WHEN UPPER(column_name) IN ('\''API_UUID'\'') AND sub_part IS NULL THEN 1 ELSE 0 END) = 1) THEN 1 ELSE 0 END'
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
  do_sql apim_db 'sql/1400-apim_db-api-uuid-unique-2.sql'
}
step_after() {
  must 'AM_API has a unique constraint over (API_UUID)' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT index_name FROM information_schema.statistics WHERE table_schema = DATABASE() AND UPPER(table_name) = '\''AM_API'\'' AND non_unique = 0 AND index_name <> '\''PRIMARY'\'' GROUP BY table_name, index_name HAVING COUNT(*) = 1 AND SUM(CASE WHEN UPPER(column_name) IN ('\''API_UUID'\'') AND sub_part IS NULL THEN 1 ELSE 0 END) = 1) THEN 1 ELSE 0 END'
}
step_failed() { :; }

# shellcheck shell=bash disable=SC2016
# Step 0950 revision-metadata-2: Create AM_API_REVISION_METADATA
# Proved: every server is stopped (after stop-old-servers, client-run)
step_before() {
  need skip 'table AM_API_REVISION_METADATA does not exist yet' '' ask_sql apim_db '0' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM information_schema.tables WHERE table_schema = DATABASE() AND UPPER(table_name) = '\''AM_API_REVISION_METADATA'\'' AND table_type = '\''BASE TABLE'\'') THEN 1 ELSE 0 END'
}
step_run() {
  do_sql apim_db 'sql/0950-apim_db-revision-metadata-2.sql'
}
step_after() {
  must 'table AM_API_REVISION_METADATA exists' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM information_schema.tables WHERE table_schema = DATABASE() AND UPPER(table_name) = '\''AM_API_REVISION_METADATA'\'' AND table_type = '\''BASE TABLE'\'') THEN 1 ELSE 0 END'
  must 'AM_API_REVISION_METADATA has a unique constraint over (API_UUID, REVISION_UUID)' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT index_name FROM information_schema.statistics WHERE table_schema = DATABASE() AND UPPER(table_name) = '\''AM_API_REVISION_METADATA'\'' AND non_unique = 0 AND index_name <> '\''PRIMARY'\'' GROUP BY table_name, index_name HAVING COUNT(*) = 2 AND SUM(CASE WHEN UPPER(column_name) IN ('\''API_UUID'\'', '\''REVISION_UUID'\'') AND sub_part IS NULL THEN 1 ELSE 0 END) = 2) THEN 1 ELSE 0 END'
}
step_failed() { :; }

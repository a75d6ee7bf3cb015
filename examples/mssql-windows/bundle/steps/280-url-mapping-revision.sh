# shellcheck shell=bash disable=SC2016
# Step 280 url-mapping-revision: Tie the resources of APIs to revisions
# Proved: every server is stopped (after stop-old-servers)
step_before() {
  need halt 'table AM_API_URL_MAPPING exists' '' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM sys.tables WHERE schema_id = SCHEMA_ID() AND UPPER(name) = '\''AM_API_URL_MAPPING'\'') THEN 1 ELSE 0 END'
  need skip 'column AM_API_URL_MAPPING.REVISION_UUID does not exist yet' '' ask_sql apim_db '0' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM INFORMATION_SCHEMA.COLUMNS WHERE TABLE_SCHEMA = SCHEMA_NAME() AND UPPER(TABLE_NAME) = '\''AM_API_URL_MAPPING'\'' AND UPPER(COLUMN_NAME) = '\''REVISION_UUID'\'') THEN 1 ELSE 0 END'
}
step_run() {
  do_sql apim_db 'sql/280-apim_db-url-mapping-revision.sql'
}
step_after() {
  must 'column AM_API_URL_MAPPING.REVISION_UUID holds 255 characters' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM INFORMATION_SCHEMA.COLUMNS WHERE TABLE_SCHEMA = SCHEMA_NAME() AND UPPER(TABLE_NAME) = '\''AM_API_URL_MAPPING'\'' AND UPPER(COLUMN_NAME) = '\''REVISION_UUID'\'' AND (CHARACTER_MAXIMUM_LENGTH >= 255 OR CHARACTER_MAXIMUM_LENGTH = -1)) THEN 1 ELSE 0 END'
}
step_failed() { :; }

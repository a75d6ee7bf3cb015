# shellcheck shell=bash disable=SC2016
# Step 210 api-revision-count: Count the revisions of each API
# Proved: every server is stopped (after stop-old-servers)
step_before() {
  need halt 'table AM_API exists' '' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM sys.tables WHERE schema_id = SCHEMA_ID() AND UPPER(name) = '\''AM_API'\'') THEN 1 ELSE 0 END'
  need skip 'column AM_API.REVISIONS_CREATED does not exist yet' '' ask_sql apim_db '0' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM INFORMATION_SCHEMA.COLUMNS WHERE TABLE_SCHEMA = SCHEMA_NAME() AND UPPER(TABLE_NAME) = '\''AM_API'\'' AND UPPER(COLUMN_NAME) = '\''REVISIONS_CREATED'\'') THEN 1 ELSE 0 END'
}
step_run() {
  do_sql apim_db 'sql/210-apim_db-api-revision-count.sql'
}
step_after() {
  must 'column AM_API.REVISIONS_CREATED exists' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM INFORMATION_SCHEMA.COLUMNS WHERE TABLE_SCHEMA = SCHEMA_NAME() AND UPPER(TABLE_NAME) = '\''AM_API'\'' AND UPPER(COLUMN_NAME) = '\''REVISIONS_CREATED'\'') THEN 1 ELSE 0 END'
  must 'column AM_API.REVISIONS_CREATED has a default' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM sys.columns c JOIN sys.default_constraints d ON d.object_id = c.default_object_id JOIN sys.tables t ON t.object_id = c.object_id WHERE t.schema_id = SCHEMA_ID() AND UPPER(t.name) = '\''AM_API'\'' AND UPPER(c.name) = '\''REVISIONS_CREATED'\'' AND UPPER(d.definition) <> '\''(NULL)'\'') THEN 1 ELSE 0 END'
}
step_failed() { :; }

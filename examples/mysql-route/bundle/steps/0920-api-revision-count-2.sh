# shellcheck shell=bash disable=SC2016
# Step 0920 api-revision-count-2: Count the revisions of each API
# Proved: every server is stopped (after stop-old-servers, client-run)
step_before() {
  need halt 'table AM_API exists' '' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM information_schema.tables WHERE table_schema = DATABASE() AND UPPER(table_name) = '\''AM_API'\'' AND table_type = '\''BASE TABLE'\'') THEN 1 ELSE 0 END'
  need skip 'column AM_API.REVISIONS_CREATED does not exist yet' '' ask_sql apim_db '0' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM information_schema.columns WHERE table_schema = DATABASE() AND UPPER(table_name) = '\''AM_API'\'' AND UPPER(column_name) = '\''REVISIONS_CREATED'\'') THEN 1 ELSE 0 END'
}
step_run() {
  do_sql apim_db 'sql/0920-apim_db-api-revision-count-2.sql'
}
step_after() {
  must 'column AM_API.REVISIONS_CREATED exists' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM information_schema.columns WHERE table_schema = DATABASE() AND UPPER(table_name) = '\''AM_API'\'' AND UPPER(column_name) = '\''REVISIONS_CREATED'\'') THEN 1 ELSE 0 END'
  must 'column AM_API.REVISIONS_CREATED has a default' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM information_schema.columns WHERE table_schema = DATABASE() AND UPPER(table_name) = '\''AM_API'\'' AND UPPER(column_name) = '\''REVISIONS_CREATED'\'' AND column_default IS NOT NULL AND UPPER(column_default) <> '\''NULL'\'') THEN 1 ELSE 0 END'
}
step_failed() { :; }

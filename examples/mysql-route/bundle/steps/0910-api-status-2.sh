# shellcheck shell=bash disable=SC2016
# Step 0910 api-status-2: Give each API a place for its lifecycle state
# Proved: every server is stopped (after stop-old-servers, client-run)
step_before() {
  need halt 'table AM_API exists' '' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM information_schema.tables WHERE table_schema = DATABASE() AND UPPER(table_name) = '\''AM_API'\'' AND table_type = '\''BASE TABLE'\'') THEN 1 ELSE 0 END'
  need skip 'column AM_API.STATUS does not exist yet' '' ask_sql apim_db '0' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM information_schema.columns WHERE table_schema = DATABASE() AND UPPER(table_name) = '\''AM_API'\'' AND UPPER(column_name) = '\''STATUS'\'') THEN 1 ELSE 0 END'
}
step_run() {
  do_sql apim_db 'sql/0910-apim_db-api-status-2.sql'
}
step_after() {
  must 'column AM_API.STATUS holds 30 characters' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM information_schema.columns WHERE table_schema = DATABASE() AND UPPER(table_name) = '\''AM_API'\'' AND UPPER(column_name) = '\''STATUS'\'' AND character_maximum_length >= 30) THEN 1 ELSE 0 END'
}
step_failed() { :; }

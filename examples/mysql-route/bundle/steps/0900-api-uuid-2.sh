# shellcheck shell=bash disable=SC2016
# Step 0900 api-uuid-2: Give each API a place for its id
# Proved: every server is stopped (after stop-old-servers, client-run)
step_before() {
  need halt 'table AM_API exists' '' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM information_schema.tables WHERE table_schema = DATABASE() AND UPPER(table_name) = '\''AM_API'\'' AND table_type = '\''BASE TABLE'\'') THEN 1 ELSE 0 END'
  need halt 'table AM_KEY_MANAGER exists' 'Only a database of 3.2.0 or newer has this table.' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM information_schema.tables WHERE table_schema = DATABASE() AND UPPER(table_name) = '\''AM_KEY_MANAGER'\'' AND table_type = '\''BASE TABLE'\'') THEN 1 ELSE 0 END'
  need halt 'table AM_OPERATION_POLICY does not exist yet' 'Only a database of 4.1.0 or newer has this table.' ask_sql apim_db '0' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM information_schema.tables WHERE table_schema = DATABASE() AND UPPER(table_name) = '\''AM_OPERATION_POLICY'\'' AND table_type = '\''BASE TABLE'\'') THEN 1 ELSE 0 END'
  need skip 'column AM_API.API_UUID does not exist yet' '' ask_sql apim_db '0' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM information_schema.columns WHERE table_schema = DATABASE() AND UPPER(table_name) = '\''AM_API'\'' AND UPPER(column_name) = '\''API_UUID'\'') THEN 1 ELSE 0 END'
}
step_run() {
  do_sql apim_db 'sql/0900-apim_db-api-uuid-2.sql'
}
step_after() {
  must 'column AM_API.API_UUID holds 256 characters' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM information_schema.columns WHERE table_schema = DATABASE() AND UPPER(table_name) = '\''AM_API'\'' AND UPPER(column_name) = '\''API_UUID'\'' AND character_maximum_length >= 256) THEN 1 ELSE 0 END'
}
step_failed() { :; }

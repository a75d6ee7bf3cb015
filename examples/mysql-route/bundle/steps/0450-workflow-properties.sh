# shellcheck shell=bash disable=SC2016
# Step 0450 workflow-properties: Let a workflow carry properties
# Proved: every server is stopped (after stop-old-servers)
step_before() {
  need halt 'table AM_WORKFLOWS exists' '' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM information_schema.tables WHERE table_schema = DATABASE() AND UPPER(table_name) = '\''AM_WORKFLOWS'\'' AND table_type = '\''BASE TABLE'\'') THEN 1 ELSE 0 END'
  need skip 'column AM_WORKFLOWS.WF_PROPERTIES does not exist yet' '' ask_sql apim_db '0' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM information_schema.columns WHERE table_schema = DATABASE() AND UPPER(table_name) = '\''AM_WORKFLOWS'\'' AND UPPER(column_name) = '\''WF_PROPERTIES'\'') THEN 1 ELSE 0 END'
}
step_run() {
  do_sql apim_db 'sql/0450-apim_db-workflow-properties.sql'
}
step_after() {
  must 'column AM_WORKFLOWS.WF_PROPERTIES exists' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM information_schema.columns WHERE table_schema = DATABASE() AND UPPER(table_name) = '\''AM_WORKFLOWS'\'' AND UPPER(column_name) = '\''WF_PROPERTIES'\'') THEN 1 ELSE 0 END'
}
step_failed() { :; }

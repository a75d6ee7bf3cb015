# shellcheck shell=bash disable=SC2016
# Step 610 alert-message-request-count: Let alerts about abnormal numbers of requests have long texts
# Proved: every server is stopped (after stop-old-servers, re-index-stopped)
step_before() {
  need skip 'table ApimAbnormalReqAlert exists' 'The new worker makes the table.' ask_sql analytics_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM information_schema.tables WHERE table_schema = DATABASE() AND UPPER(table_name) = '\''APIMABNORMALREQALERT'\'' AND table_type = '\''BASE TABLE'\'') THEN 1 ELSE 0 END'
  need halt 'column ApimAbnormalReqAlert.message exists' '' ask_sql analytics_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM information_schema.columns WHERE table_schema = DATABASE() AND UPPER(table_name) = '\''APIMABNORMALREQALERT'\'' AND UPPER(column_name) = '\''MESSAGE'\'') THEN 1 ELSE 0 END'
  need skip 'column ApimAbnormalReqAlert.message does not hold 3000 characters' '' ask_sql analytics_db '0' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM information_schema.columns WHERE table_schema = DATABASE() AND UPPER(table_name) = '\''APIMABNORMALREQALERT'\'' AND UPPER(column_name) = '\''MESSAGE'\'' AND character_maximum_length >= 3000) THEN 1 ELSE 0 END'
}
step_run() {
  do_sql analytics_db 'sql/610-analytics_db-alert-message-request-count.sql'
}
step_after() {
  must 'column ApimAbnormalReqAlert.message holds 3000 characters' ask_sql analytics_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM information_schema.columns WHERE table_schema = DATABASE() AND UPPER(table_name) = '\''APIMABNORMALREQALERT'\'' AND UPPER(column_name) = '\''MESSAGE'\'' AND character_maximum_length >= 3000) THEN 1 ELSE 0 END'
}
step_failed() { :; }

# shellcheck shell=bash disable=SC2016
# Step 660 alert-message-tier-limit: Let alerts about limits of tiers have long texts
# Proved: every server is stopped (after stop-old-servers, re-index-stopped)
step_before() {
  need skip 'table ApimTierLimitHittingAlert exists' 'The new worker makes the table.' ask_sql analytics_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM information_schema.tables WHERE table_schema = DATABASE() AND UPPER(table_name) = '\''APIMTIERLIMITHITTINGALERT'\'' AND table_type = '\''BASE TABLE'\'') THEN 1 ELSE 0 END'
  need halt 'column ApimTierLimitHittingAlert.message exists' '' ask_sql analytics_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM information_schema.columns WHERE table_schema = DATABASE() AND UPPER(table_name) = '\''APIMTIERLIMITHITTINGALERT'\'' AND UPPER(column_name) = '\''MESSAGE'\'') THEN 1 ELSE 0 END'
  need skip 'column ApimTierLimitHittingAlert.message does not hold 3000 characters' '' ask_sql analytics_db '0' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM information_schema.columns WHERE table_schema = DATABASE() AND UPPER(table_name) = '\''APIMTIERLIMITHITTINGALERT'\'' AND UPPER(column_name) = '\''MESSAGE'\'' AND character_maximum_length >= 3000) THEN 1 ELSE 0 END'
}
step_run() {
  do_sql analytics_db 'sql/660-analytics_db-alert-message-tier-limit.sql'
}
step_after() {
  must 'column ApimTierLimitHittingAlert.message holds 3000 characters' ask_sql analytics_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM information_schema.columns WHERE table_schema = DATABASE() AND UPPER(table_name) = '\''APIMTIERLIMITHITTINGALERT'\'' AND UPPER(column_name) = '\''MESSAGE'\'' AND character_maximum_length >= 3000) THEN 1 ELSE 0 END'
}
step_failed() { :; }

# shellcheck shell=bash disable=SC2016
# Step 0530 consumer-app-callback: Write an empty call-back address where there is none
# Proved: every server is stopped (after stop-old-servers)
step_before() {
  need halt 'table IDN_OAUTH_CONSUMER_APPS exists' '' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM information_schema.tables WHERE table_schema = DATABASE() AND UPPER(table_name) = '\''IDN_OAUTH_CONSUMER_APPS'\'' AND table_type = '\''BASE TABLE'\'') THEN 1 ELSE 0 END'
  need halt 'column IDN_OAUTH_CONSUMER_APPS.CALLBACK_URL exists' '' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM information_schema.columns WHERE table_schema = DATABASE() AND UPPER(table_name) = '\''IDN_OAUTH_CONSUMER_APPS'\'' AND UPPER(column_name) = '\''CALLBACK_URL'\'') THEN 1 ELSE 0 END'
}
step_run() {
  do_sql apim_db 'sql/0530-apim_db-consumer-app-callback.sql'
}
step_after() {
  must 'Every consumer application has a call-back address, if an empty one' ask_sql apim_db '0' 'SELECT COUNT(*) FROM IDN_OAUTH_CONSUMER_APPS WHERE CALLBACK_URL IS NULL'
}
step_failed() { :; }

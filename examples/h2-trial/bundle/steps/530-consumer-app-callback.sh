# shellcheck shell=bash disable=SC2016
# Step 530 consumer-app-callback: Write an empty call-back address where there is none
# Proved: every server is stopped (after stop-old-servers)
step_before() {
  need halt 'table IDN_OAUTH_CONSUMER_APPS exists' '' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM INFORMATION_SCHEMA.TABLES WHERE TABLE_SCHEMA = SCHEMA() AND UPPER(TABLE_NAME) = '\''IDN_OAUTH_CONSUMER_APPS'\'' AND TABLE_TYPE IN ('\''TABLE'\'', '\''BASE TABLE'\'')) THEN 1 ELSE 0 END'
  need halt 'column IDN_OAUTH_CONSUMER_APPS.CALLBACK_URL exists' '' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM INFORMATION_SCHEMA.COLUMNS WHERE TABLE_SCHEMA = SCHEMA() AND UPPER(TABLE_NAME) = '\''IDN_OAUTH_CONSUMER_APPS'\'' AND UPPER(COLUMN_NAME) = '\''CALLBACK_URL'\'') THEN 1 ELSE 0 END'
}
step_run() {
  do_sql apim_db 'sql/530-apim_db-consumer-app-callback.sql'
}
step_after() {
  must 'Every consumer application has a call-back address, if an empty one' ask_sql apim_db '0' 'SELECT COUNT(*) FROM IDN_OAUTH_CONSUMER_APPS WHERE CALLBACK_URL IS NULL'
}
step_failed() { :; }

# shellcheck shell=bash disable=SC2016
# Step 1120 subscription-policy-connections-2: Limit the connections of a subscription
# Proved: every server is stopped (after stop-old-servers, client-run)
step_before() {
  need halt 'table AM_POLICY_SUBSCRIPTION exists' '' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM information_schema.tables WHERE table_schema = DATABASE() AND UPPER(table_name) = '\''AM_POLICY_SUBSCRIPTION'\'' AND table_type = '\''BASE TABLE'\'') THEN 1 ELSE 0 END'
  need skip 'column AM_POLICY_SUBSCRIPTION.CONNECTIONS_COUNT does not exist yet' '' ask_sql apim_db '0' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM information_schema.columns WHERE table_schema = DATABASE() AND UPPER(table_name) = '\''AM_POLICY_SUBSCRIPTION'\'' AND UPPER(column_name) = '\''CONNECTIONS_COUNT'\'') THEN 1 ELSE 0 END'
}
step_run() {
  do_sql apim_db 'sql/1120-apim_db-subscription-policy-connections-2.sql'
}
step_after() {
  must 'column AM_POLICY_SUBSCRIPTION.CONNECTIONS_COUNT exists' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM information_schema.columns WHERE table_schema = DATABASE() AND UPPER(table_name) = '\''AM_POLICY_SUBSCRIPTION'\'' AND UPPER(column_name) = '\''CONNECTIONS_COUNT'\'') THEN 1 ELSE 0 END'
  must 'column AM_POLICY_SUBSCRIPTION.CONNECTIONS_COUNT is NOT NULL' ask_sql apim_db '0' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM information_schema.columns WHERE table_schema = DATABASE() AND UPPER(table_name) = '\''AM_POLICY_SUBSCRIPTION'\'' AND UPPER(column_name) = '\''CONNECTIONS_COUNT'\'' AND is_nullable = '\''YES'\'') THEN 1 ELSE 0 END'
  must 'column AM_POLICY_SUBSCRIPTION.CONNECTIONS_COUNT has a default' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM information_schema.columns WHERE table_schema = DATABASE() AND UPPER(table_name) = '\''AM_POLICY_SUBSCRIPTION'\'' AND UPPER(column_name) = '\''CONNECTIONS_COUNT'\'' AND column_default IS NOT NULL AND UPPER(column_default) <> '\''NULL'\'') THEN 1 ELSE 0 END'
}
step_failed() { :; }

# shellcheck shell=bash disable=SC2016
# Step 1080 webhook-subscriptions-2: Create AM_WEBHOOKS_SUBSCRIPTION
# Proved: every server is stopped (after stop-old-servers, client-run)
step_before() {
  need skip 'table AM_WEBHOOKS_SUBSCRIPTION does not exist yet' '' ask_sql apim_db '0' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM information_schema.tables WHERE table_schema = DATABASE() AND UPPER(table_name) = '\''AM_WEBHOOKS_SUBSCRIPTION'\'' AND table_type = '\''BASE TABLE'\'') THEN 1 ELSE 0 END'
}
step_run() {
  do_sql apim_db 'sql/1080-apim_db-webhook-subscriptions-2.sql'
}
step_after() {
  must 'table AM_WEBHOOKS_SUBSCRIPTION exists' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM information_schema.tables WHERE table_schema = DATABASE() AND UPPER(table_name) = '\''AM_WEBHOOKS_SUBSCRIPTION'\'' AND table_type = '\''BASE TABLE'\'') THEN 1 ELSE 0 END'
  must 'the primary key of AM_WEBHOOKS_SUBSCRIPTION is (WH_SUBSCRIPTION_ID)' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT index_name FROM information_schema.statistics WHERE table_schema = DATABASE() AND UPPER(table_name) = '\''AM_WEBHOOKS_SUBSCRIPTION'\'' AND non_unique = 0 AND index_name = '\''PRIMARY'\'' GROUP BY table_name, index_name HAVING COUNT(*) = 1 AND SUM(CASE WHEN UPPER(column_name) IN ('\''WH_SUBSCRIPTION_ID'\'') AND sub_part IS NULL THEN 1 ELSE 0 END) = 1) THEN 1 ELSE 0 END'
  must 'column AM_WEBHOOKS_SUBSCRIPTION.DELIVERY_STATE has a default' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM information_schema.columns WHERE table_schema = DATABASE() AND UPPER(table_name) = '\''AM_WEBHOOKS_SUBSCRIPTION'\'' AND UPPER(column_name) = '\''DELIVERY_STATE'\'' AND column_default IS NOT NULL AND UPPER(column_default) <> '\''NULL'\'') THEN 1 ELSE 0 END'
}
step_failed() { :; }

# shellcheck shell=bash disable=SC2016
# Step 1090 webhook-unsubscriptions-2: Create AM_WEBHOOKS_UNSUBSCRIPTION
# Proved: every server is stopped (after stop-old-servers, client-run)
step_before() {
  need skip 'table AM_WEBHOOKS_UNSUBSCRIPTION does not exist yet' '' ask_sql apim_db '0' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM information_schema.tables WHERE table_schema = DATABASE() AND UPPER(table_name) = '\''AM_WEBHOOKS_UNSUBSCRIPTION'\'' AND table_type = '\''BASE TABLE'\'') THEN 1 ELSE 0 END'
}
step_run() {
  do_sql apim_db 'sql/1090-apim_db-webhook-unsubscriptions-2.sql'
}
step_after() {
  must 'table AM_WEBHOOKS_UNSUBSCRIPTION exists' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM information_schema.tables WHERE table_schema = DATABASE() AND UPPER(table_name) = '\''AM_WEBHOOKS_UNSUBSCRIPTION'\'' AND table_type = '\''BASE TABLE'\'') THEN 1 ELSE 0 END'
}
step_failed() { :; }

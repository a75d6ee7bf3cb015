# shellcheck shell=bash disable=SC2016
# Step 380 webhook-unsubscriptions: Create AM_WEBHOOKS_UNSUBSCRIPTION
# Proved: every server is stopped (after stop-old-servers)
step_before() {
  need skip 'table AM_WEBHOOKS_UNSUBSCRIPTION does not exist yet' '' ask_sql apim_db '0' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM sys.tables WHERE schema_id = SCHEMA_ID() AND UPPER(name) = '\''AM_WEBHOOKS_UNSUBSCRIPTION'\'') THEN 1 ELSE 0 END'
}
step_run() {
  do_sql apim_db 'sql/380-apim_db-webhook-unsubscriptions.sql'
}
step_after() {
  must 'table AM_WEBHOOKS_UNSUBSCRIPTION exists' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM sys.tables WHERE schema_id = SCHEMA_ID() AND UPPER(name) = '\''AM_WEBHOOKS_UNSUBSCRIPTION'\'') THEN 1 ELSE 0 END'
}
step_failed() { :; }

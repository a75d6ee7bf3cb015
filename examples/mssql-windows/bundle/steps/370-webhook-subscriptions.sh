# shellcheck shell=bash disable=SC2016
# Step 370 webhook-subscriptions: Create AM_WEBHOOKS_SUBSCRIPTION
# Proved: every server is stopped (after stop-old-servers)
step_before() {
  need skip 'table AM_WEBHOOKS_SUBSCRIPTION does not exist yet' '' ask_sql apim_db '0' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM sys.tables WHERE schema_id = SCHEMA_ID() AND UPPER(name) = '\''AM_WEBHOOKS_SUBSCRIPTION'\'') THEN 1 ELSE 0 END'
}
step_run() {
  do_sql apim_db 'sql/370-apim_db-webhook-subscriptions.sql'
}
step_after() {
  must 'table AM_WEBHOOKS_SUBSCRIPTION exists' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM sys.tables WHERE schema_id = SCHEMA_ID() AND UPPER(name) = '\''AM_WEBHOOKS_SUBSCRIPTION'\'') THEN 1 ELSE 0 END'
  must 'the primary key of AM_WEBHOOKS_SUBSCRIPTION is (WH_SUBSCRIPTION_ID)' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT i.index_id FROM sys.indexes i JOIN sys.index_columns k ON k.object_id = i.object_id AND k.index_id = i.index_id AND k.is_included_column = 0 JOIN sys.columns c ON c.object_id = k.object_id AND c.column_id = k.column_id JOIN sys.tables t ON t.object_id = i.object_id WHERE t.schema_id = SCHEMA_ID() AND UPPER(t.name) = '\''AM_WEBHOOKS_SUBSCRIPTION'\'' AND i.is_primary_key = 1 GROUP BY i.object_id, i.index_id HAVING COUNT(*) = 1 AND SUM(CASE WHEN UPPER(c.name) IN ('\''WH_SUBSCRIPTION_ID'\'') THEN 1 ELSE 0 END) = 1) THEN 1 ELSE 0 END'
  must 'column AM_WEBHOOKS_SUBSCRIPTION.DELIVERY_STATE has a default' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM sys.columns c JOIN sys.default_constraints d ON d.object_id = c.default_object_id JOIN sys.tables t ON t.object_id = c.object_id WHERE t.schema_id = SCHEMA_ID() AND UPPER(t.name) = '\''AM_WEBHOOKS_SUBSCRIPTION'\'' AND UPPER(c.name) = '\''DELIVERY_STATE'\'' AND UPPER(d.definition) <> '\''(NULL)'\'') THEN 1 ELSE 0 END'
}
step_failed() { :; }

# shellcheck shell=bash disable=SC2016
# Step 410 subscription-policy-connections: Limit the connections of a subscription
# Proved: every server is stopped (after stop-old-servers)
step_before() {
  need halt 'table AM_POLICY_SUBSCRIPTION exists' '' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM sys.tables WHERE schema_id = SCHEMA_ID() AND UPPER(name) = '\''AM_POLICY_SUBSCRIPTION'\'') THEN 1 ELSE 0 END'
  need skip 'column AM_POLICY_SUBSCRIPTION.CONNECTIONS_COUNT does not exist yet' '' ask_sql apim_db '0' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM INFORMATION_SCHEMA.COLUMNS WHERE TABLE_SCHEMA = SCHEMA_NAME() AND UPPER(TABLE_NAME) = '\''AM_POLICY_SUBSCRIPTION'\'' AND UPPER(COLUMN_NAME) = '\''CONNECTIONS_COUNT'\'') THEN 1 ELSE 0 END'
}
step_run() {
  do_sql apim_db 'sql/410-apim_db-subscription-policy-connections.sql'
}
step_after() {
  must 'column AM_POLICY_SUBSCRIPTION.CONNECTIONS_COUNT exists' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM INFORMATION_SCHEMA.COLUMNS WHERE TABLE_SCHEMA = SCHEMA_NAME() AND UPPER(TABLE_NAME) = '\''AM_POLICY_SUBSCRIPTION'\'' AND UPPER(COLUMN_NAME) = '\''CONNECTIONS_COUNT'\'') THEN 1 ELSE 0 END'
  must 'column AM_POLICY_SUBSCRIPTION.CONNECTIONS_COUNT is NOT NULL' ask_sql apim_db '0' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM INFORMATION_SCHEMA.COLUMNS WHERE TABLE_SCHEMA = SCHEMA_NAME() AND UPPER(TABLE_NAME) = '\''AM_POLICY_SUBSCRIPTION'\'' AND UPPER(COLUMN_NAME) = '\''CONNECTIONS_COUNT'\'' AND IS_NULLABLE = '\''YES'\'') THEN 1 ELSE 0 END'
  must 'column AM_POLICY_SUBSCRIPTION.CONNECTIONS_COUNT has a default' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM sys.columns c JOIN sys.default_constraints d ON d.object_id = c.default_object_id JOIN sys.tables t ON t.object_id = c.object_id WHERE t.schema_id = SCHEMA_ID() AND UPPER(t.name) = '\''AM_POLICY_SUBSCRIPTION'\'' AND UPPER(c.name) = '\''CONNECTIONS_COUNT'\'' AND UPPER(d.definition) <> '\''(NULL)'\'') THEN 1 ELSE 0 END'
}
step_failed() { :; }

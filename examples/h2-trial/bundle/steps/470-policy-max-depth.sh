# shellcheck shell=bash disable=SC2016
# Step 470 policy-max-depth: Let a policy limit how deep a GraphQL query is
# Proved: every server is stopped (after stop-old-servers)
step_before() {
  need halt 'table AM_POLICY_SUBSCRIPTION exists' '' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM INFORMATION_SCHEMA.TABLES WHERE TABLE_SCHEMA = SCHEMA() AND UPPER(TABLE_NAME) = '\''AM_POLICY_SUBSCRIPTION'\'' AND TABLE_TYPE IN ('\''TABLE'\'', '\''BASE TABLE'\'')) THEN 1 ELSE 0 END'
  need skip 'column AM_POLICY_SUBSCRIPTION.MAX_DEPTH does not exist yet' '' ask_sql apim_db '0' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM INFORMATION_SCHEMA.COLUMNS WHERE TABLE_SCHEMA = SCHEMA() AND UPPER(TABLE_NAME) = '\''AM_POLICY_SUBSCRIPTION'\'' AND UPPER(COLUMN_NAME) = '\''MAX_DEPTH'\'') THEN 1 ELSE 0 END'
}
step_run() {
  do_sql apim_db 'sql/470-apim_db-policy-max-depth.sql'
}
step_after() {
  must 'column AM_POLICY_SUBSCRIPTION.MAX_DEPTH exists' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM INFORMATION_SCHEMA.COLUMNS WHERE TABLE_SCHEMA = SCHEMA() AND UPPER(TABLE_NAME) = '\''AM_POLICY_SUBSCRIPTION'\'' AND UPPER(COLUMN_NAME) = '\''MAX_DEPTH'\'') THEN 1 ELSE 0 END'
  must 'column AM_POLICY_SUBSCRIPTION.MAX_DEPTH is NOT NULL' ask_sql apim_db '0' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM INFORMATION_SCHEMA.COLUMNS WHERE TABLE_SCHEMA = SCHEMA() AND UPPER(TABLE_NAME) = '\''AM_POLICY_SUBSCRIPTION'\'' AND UPPER(COLUMN_NAME) = '\''MAX_DEPTH'\'' AND IS_NULLABLE = '\''YES'\'') THEN 1 ELSE 0 END'
}
step_failed() { :; }

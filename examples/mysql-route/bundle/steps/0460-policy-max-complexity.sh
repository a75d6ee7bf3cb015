# shellcheck shell=bash disable=SC2016
# Step 0460 policy-max-complexity: Let a policy limit how complex a GraphQL query is
# Proved: every server is stopped (after stop-old-servers)
step_before() {
  need halt 'table AM_POLICY_SUBSCRIPTION exists' '' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM information_schema.tables WHERE table_schema = DATABASE() AND UPPER(table_name) = '\''AM_POLICY_SUBSCRIPTION'\'' AND table_type = '\''BASE TABLE'\'') THEN 1 ELSE 0 END'
  need skip 'column AM_POLICY_SUBSCRIPTION.MAX_COMPLEXITY does not exist yet' '' ask_sql apim_db '0' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM information_schema.columns WHERE table_schema = DATABASE() AND UPPER(table_name) = '\''AM_POLICY_SUBSCRIPTION'\'' AND UPPER(column_name) = '\''MAX_COMPLEXITY'\'') THEN 1 ELSE 0 END'
}
step_run() {
  do_sql apim_db 'sql/0460-apim_db-policy-max-complexity.sql'
}
step_after() {
  must 'column AM_POLICY_SUBSCRIPTION.MAX_COMPLEXITY exists' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM information_schema.columns WHERE table_schema = DATABASE() AND UPPER(table_name) = '\''AM_POLICY_SUBSCRIPTION'\'' AND UPPER(column_name) = '\''MAX_COMPLEXITY'\'') THEN 1 ELSE 0 END'
  must 'column AM_POLICY_SUBSCRIPTION.MAX_COMPLEXITY is NOT NULL' ask_sql apim_db '0' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM information_schema.columns WHERE table_schema = DATABASE() AND UPPER(table_name) = '\''AM_POLICY_SUBSCRIPTION'\'' AND UPPER(column_name) = '\''MAX_COMPLEXITY'\'' AND is_nullable = '\''YES'\'') THEN 1 ELSE 0 END'
}
step_failed() { :; }

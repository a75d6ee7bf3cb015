# shellcheck shell=bash disable=SC2016
# Step 0470 policy-max-depth: Let a policy limit how deep a GraphQL query is
# Proved: every server is stopped (after stop-old-servers)
step_before() {
  need halt 'table AM_POLICY_SUBSCRIPTION exists' '' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM information_schema.tables WHERE table_schema = DATABASE() AND UPPER(table_name) = '\''AM_POLICY_SUBSCRIPTION'\'' AND table_type = '\''BASE TABLE'\'') THEN 1 ELSE 0 END'
  need skip 'column AM_POLICY_SUBSCRIPTION.MAX_DEPTH does not exist yet' '' ask_sql apim_db '0' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM information_schema.columns WHERE table_schema = DATABASE() AND UPPER(table_name) = '\''AM_POLICY_SUBSCRIPTION'\'' AND UPPER(column_name) = '\''MAX_DEPTH'\'') THEN 1 ELSE 0 END'
}
step_run() {
  do_sql apim_db 'sql/0470-apim_db-policy-max-depth.sql'
}
step_after() {
  must 'column AM_POLICY_SUBSCRIPTION.MAX_DEPTH exists' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM information_schema.columns WHERE table_schema = DATABASE() AND UPPER(table_name) = '\''AM_POLICY_SUBSCRIPTION'\'' AND UPPER(column_name) = '\''MAX_DEPTH'\'') THEN 1 ELSE 0 END'
  must 'column AM_POLICY_SUBSCRIPTION.MAX_DEPTH is NOT NULL' ask_sql apim_db '0' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM information_schema.columns WHERE table_schema = DATABASE() AND UPPER(table_name) = '\''AM_POLICY_SUBSCRIPTION'\'' AND UPPER(column_name) = '\''MAX_DEPTH'\'' AND is_nullable = '\''YES'\'') THEN 1 ELSE 0 END'
}
step_failed() { :; }

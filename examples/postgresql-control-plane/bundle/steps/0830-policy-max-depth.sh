# shellcheck shell=bash disable=SC2016
# Step 0830 policy-max-depth: Let a policy limit how deep a GraphQL query is
# Proved: every server is stopped (after stop-old-servers)
step_before() {
  need halt 'table AM_POLICY_SUBSCRIPTION exists' '' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace WHERE n.nspname = current_schema() AND c.relname = '\''am_policy_subscription'\'' AND c.relkind IN ('\''r'\'', '\''p'\'')) THEN 1 ELSE 0 END'
  need skip 'column AM_POLICY_SUBSCRIPTION.MAX_DEPTH does not exist yet' '' ask_sql apim_db '0' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM information_schema.columns WHERE table_schema = current_schema() AND table_name = '\''am_policy_subscription'\'' AND column_name = '\''max_depth'\'') THEN 1 ELSE 0 END'
}
step_run() {
  do_sql apim_db 'sql/0830-apim_db-policy-max-depth.sql'
}
step_after() {
  must 'column AM_POLICY_SUBSCRIPTION.MAX_DEPTH exists' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM information_schema.columns WHERE table_schema = current_schema() AND table_name = '\''am_policy_subscription'\'' AND column_name = '\''max_depth'\'') THEN 1 ELSE 0 END'
  must 'column AM_POLICY_SUBSCRIPTION.MAX_DEPTH is NOT NULL' ask_sql apim_db '0' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM information_schema.columns WHERE table_schema = current_schema() AND table_name = '\''am_policy_subscription'\'' AND column_name = '\''max_depth'\'' AND is_nullable = '\''YES'\'') THEN 1 ELSE 0 END'
}
step_failed() { :; }

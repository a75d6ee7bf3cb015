# shellcheck shell=bash disable=SC2016
# Step 0390 monetization-columns: Let subscription policies have a price
# Proved: every server is stopped (after stop-old-servers)
step_before() {
  need halt 'table AM_POLICY_SUBSCRIPTION exists' '' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace WHERE n.nspname = current_schema() AND c.relname = '\''am_policy_subscription'\'' AND c.relkind IN ('\''r'\'', '\''p'\'')) THEN 1 ELSE 0 END'
  need skip 'column AM_POLICY_SUBSCRIPTION.MONETIZATION_PLAN does not exist yet' '' ask_sql apim_db '0' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM information_schema.columns WHERE table_schema = current_schema() AND table_name = '\''am_policy_subscription'\'' AND column_name = '\''monetization_plan'\'') THEN 1 ELSE 0 END'
  need halt 'column AM_POLICY_SUBSCRIPTION.FIXED_RATE does not exist yet' '' ask_sql apim_db '0' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM information_schema.columns WHERE table_schema = current_schema() AND table_name = '\''am_policy_subscription'\'' AND column_name = '\''fixed_rate'\'') THEN 1 ELSE 0 END'
  need halt 'column AM_POLICY_SUBSCRIPTION.BILLING_CYCLE does not exist yet' '' ask_sql apim_db '0' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM information_schema.columns WHERE table_schema = current_schema() AND table_name = '\''am_policy_subscription'\'' AND column_name = '\''billing_cycle'\'') THEN 1 ELSE 0 END'
  need halt 'column AM_POLICY_SUBSCRIPTION.PRICE_PER_REQUEST does not exist yet' '' ask_sql apim_db '0' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM information_schema.columns WHERE table_schema = current_schema() AND table_name = '\''am_policy_subscription'\'' AND column_name = '\''price_per_request'\'') THEN 1 ELSE 0 END'
  need halt 'column AM_POLICY_SUBSCRIPTION.CURRENCY does not exist yet' '' ask_sql apim_db '0' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM information_schema.columns WHERE table_schema = current_schema() AND table_name = '\''am_policy_subscription'\'' AND column_name = '\''currency'\'') THEN 1 ELSE 0 END'
}
step_run() {
  do_sql apim_db 'sql/0390-apim_db-monetization-columns.sql'
}
step_after() {
  must 'column AM_POLICY_SUBSCRIPTION.MONETIZATION_PLAN exists' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM information_schema.columns WHERE table_schema = current_schema() AND table_name = '\''am_policy_subscription'\'' AND column_name = '\''monetization_plan'\'') THEN 1 ELSE 0 END'
  must 'column AM_POLICY_SUBSCRIPTION.FIXED_RATE exists' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM information_schema.columns WHERE table_schema = current_schema() AND table_name = '\''am_policy_subscription'\'' AND column_name = '\''fixed_rate'\'') THEN 1 ELSE 0 END'
  must 'column AM_POLICY_SUBSCRIPTION.BILLING_CYCLE exists' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM information_schema.columns WHERE table_schema = current_schema() AND table_name = '\''am_policy_subscription'\'' AND column_name = '\''billing_cycle'\'') THEN 1 ELSE 0 END'
  must 'column AM_POLICY_SUBSCRIPTION.PRICE_PER_REQUEST exists' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM information_schema.columns WHERE table_schema = current_schema() AND table_name = '\''am_policy_subscription'\'' AND column_name = '\''price_per_request'\'') THEN 1 ELSE 0 END'
  must 'column AM_POLICY_SUBSCRIPTION.CURRENCY exists' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM information_schema.columns WHERE table_schema = current_schema() AND table_name = '\''am_policy_subscription'\'' AND column_name = '\''currency'\'') THEN 1 ELSE 0 END'
}
step_failed() { :; }

# shellcheck shell=bash disable=SC2016
# Step 1200 subscription-policy-connections: Limit the connections of a subscription
# Proved: every server is stopped (after stop-old-servers)
step_before() {
  need halt 'table AM_POLICY_SUBSCRIPTION exists' '' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace WHERE n.nspname = current_schema() AND c.relname = '\''am_policy_subscription'\'' AND c.relkind IN ('\''r'\'', '\''p'\'')) THEN 1 ELSE 0 END'
  need skip 'column AM_POLICY_SUBSCRIPTION.CONNECTIONS_COUNT does not exist yet' '' ask_sql apim_db '0' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM information_schema.columns WHERE table_schema = current_schema() AND table_name = '\''am_policy_subscription'\'' AND column_name = '\''connections_count'\'') THEN 1 ELSE 0 END'
}
step_run() {
  do_sql apim_db 'sql/1200-apim_db-subscription-policy-connections.sql'
}
step_after() {
  must 'column AM_POLICY_SUBSCRIPTION.CONNECTIONS_COUNT exists' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM information_schema.columns WHERE table_schema = current_schema() AND table_name = '\''am_policy_subscription'\'' AND column_name = '\''connections_count'\'') THEN 1 ELSE 0 END'
  must 'column AM_POLICY_SUBSCRIPTION.CONNECTIONS_COUNT is NOT NULL' ask_sql apim_db '0' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM information_schema.columns WHERE table_schema = current_schema() AND table_name = '\''am_policy_subscription'\'' AND column_name = '\''connections_count'\'' AND is_nullable = '\''YES'\'') THEN 1 ELSE 0 END'
  must 'column AM_POLICY_SUBSCRIPTION.CONNECTIONS_COUNT has a default' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM pg_catalog.pg_attribute a JOIN pg_catalog.pg_class c ON c.oid = a.attrelid JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace JOIN pg_catalog.pg_attrdef d ON d.adrelid = a.attrelid AND d.adnum = a.attnum WHERE n.nspname = current_schema() AND c.relname = '\''am_policy_subscription'\'' AND a.attname = '\''connections_count'\'' AND pg_catalog.pg_get_expr(d.adbin, d.adrelid) !~ '\''^NULL(::.*)?$'\'') THEN 1 ELSE 0 END'
}
step_failed() { :; }

# shellcheck shell=bash disable=SC2016
# Step 0700 subscription-tier-pending: Let a subscription wait for another tier
# Proved: every server is stopped (after stop-old-servers)
step_before() {
  need halt 'table AM_SUBSCRIPTION exists' '' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace WHERE n.nspname = current_schema() AND c.relname = '\''am_subscription'\'' AND c.relkind IN ('\''r'\'', '\''p'\'')) THEN 1 ELSE 0 END'
  need skip 'column AM_SUBSCRIPTION.TIER_ID_PENDING does not exist yet' '' ask_sql apim_db '0' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM information_schema.columns WHERE table_schema = current_schema() AND table_name = '\''am_subscription'\'' AND column_name = '\''tier_id_pending'\'') THEN 1 ELSE 0 END'
}
step_run() {
  do_sql apim_db 'sql/0700-apim_db-subscription-tier-pending.sql'
}
step_after() {
  must 'column AM_SUBSCRIPTION.TIER_ID_PENDING holds 50 characters' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM information_schema.columns WHERE table_schema = current_schema() AND table_name = '\''am_subscription'\'' AND column_name = '\''tier_id_pending'\'' AND (character_maximum_length >= 50 OR (character_maximum_length IS NULL AND data_type IN ('\''text'\'', '\''character varying'\'')))) THEN 1 ELSE 0 END'
}
step_failed() { :; }

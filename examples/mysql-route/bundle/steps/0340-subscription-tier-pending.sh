# shellcheck shell=bash disable=SC2016
# Step 0340 subscription-tier-pending: Let a subscription wait for another tier
# Proved: every server is stopped (after stop-old-servers)
step_before() {
  need halt 'table AM_SUBSCRIPTION exists' '' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM information_schema.tables WHERE table_schema = DATABASE() AND UPPER(table_name) = '\''AM_SUBSCRIPTION'\'' AND table_type = '\''BASE TABLE'\'') THEN 1 ELSE 0 END'
  need skip 'column AM_SUBSCRIPTION.TIER_ID_PENDING does not exist yet' '' ask_sql apim_db '0' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM information_schema.columns WHERE table_schema = DATABASE() AND UPPER(table_name) = '\''AM_SUBSCRIPTION'\'' AND UPPER(column_name) = '\''TIER_ID_PENDING'\'') THEN 1 ELSE 0 END'
}
step_run() {
  do_sql apim_db 'sql/0340-apim_db-subscription-tier-pending.sql'
}
step_after() {
  must 'column AM_SUBSCRIPTION.TIER_ID_PENDING holds 50 characters' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM information_schema.columns WHERE table_schema = DATABASE() AND UPPER(table_name) = '\''AM_SUBSCRIPTION'\'' AND UPPER(column_name) = '\''TIER_ID_PENDING'\'' AND character_maximum_length >= 50) THEN 1 ELSE 0 END'
}
step_failed() { :; }

# shellcheck shell=bash disable=SC2016
# Step 320 subscription-tier-pending: Let a subscription wait for another tier
# Proved: every server is stopped (after stop-old-servers)
step_before() {
  need halt 'table AM_SUBSCRIPTION exists' '' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM INFORMATION_SCHEMA.TABLES WHERE TABLE_SCHEMA = SCHEMA() AND UPPER(TABLE_NAME) = '\''AM_SUBSCRIPTION'\'' AND TABLE_TYPE IN ('\''TABLE'\'', '\''BASE TABLE'\'')) THEN 1 ELSE 0 END'
  need skip 'column AM_SUBSCRIPTION.TIER_ID_PENDING does not exist yet' '' ask_sql apim_db '0' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM INFORMATION_SCHEMA.COLUMNS WHERE TABLE_SCHEMA = SCHEMA() AND UPPER(TABLE_NAME) = '\''AM_SUBSCRIPTION'\'' AND UPPER(COLUMN_NAME) = '\''TIER_ID_PENDING'\'') THEN 1 ELSE 0 END'
}
step_run() {
  do_sql apim_db 'sql/320-apim_db-subscription-tier-pending.sql'
}
step_after() {
  must 'column AM_SUBSCRIPTION.TIER_ID_PENDING holds 50 characters' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM INFORMATION_SCHEMA.COLUMNS WHERE TABLE_SCHEMA = SCHEMA() AND UPPER(TABLE_NAME) = '\''AM_SUBSCRIPTION'\'' AND UPPER(COLUMN_NAME) = '\''TIER_ID_PENDING'\'' AND CHARACTER_MAXIMUM_LENGTH >= 50) THEN 1 ELSE 0 END'
}
step_failed() { :; }

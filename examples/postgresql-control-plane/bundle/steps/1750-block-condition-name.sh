# shellcheck shell=bash disable=SC2016
# Step 1750 block-condition-name: Rename VALUE of blocking conditions to BLOCK_CONDITION
# Proved: every server is stopped (after stop-old-servers, client-run-to-4-0-0)
step_before() {
  need halt 'table AM_BLOCK_CONDITIONS exists' '' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace WHERE n.nspname = current_schema() AND c.relname = '\''am_block_conditions'\'' AND c.relkind IN ('\''r'\'', '\''p'\'')) THEN 1 ELSE 0 END'
  need skip 'column AM_BLOCK_CONDITIONS.BLOCK_CONDITION does not exist yet' '' ask_sql apim_db '0' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM information_schema.columns WHERE table_schema = current_schema() AND table_name = '\''am_block_conditions'\'' AND column_name = '\''block_condition'\'') THEN 1 ELSE 0 END'
  need halt 'column AM_BLOCK_CONDITIONS.VALUE exists' '' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM information_schema.columns WHERE table_schema = current_schema() AND table_name = '\''am_block_conditions'\'' AND column_name = '\''value'\'') THEN 1 ELSE 0 END'
}
step_run() {
  do_sql apim_db 'sql/1750-apim_db-block-condition-name.sql'
}
step_after() {
  must 'column AM_BLOCK_CONDITIONS.BLOCK_CONDITION exists' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM information_schema.columns WHERE table_schema = current_schema() AND table_name = '\''am_block_conditions'\'' AND column_name = '\''block_condition'\'') THEN 1 ELSE 0 END'
  must 'column AM_BLOCK_CONDITIONS.VALUE does not exist yet' ask_sql apim_db '0' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM information_schema.columns WHERE table_schema = current_schema() AND table_name = '\''am_block_conditions'\'' AND column_name = '\''value'\'') THEN 1 ELSE 0 END'
}
step_failed() { :; }

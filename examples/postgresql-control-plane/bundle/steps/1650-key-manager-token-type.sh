# shellcheck shell=bash disable=SC2016
# Step 1650 key-manager-token-type: Tell what a key manager's tokens are for
# Proved: every server is stopped (after stop-old-servers, client-run-to-4-0-0)
step_before() {
  need halt 'table AM_KEY_MANAGER exists' '' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace WHERE n.nspname = current_schema() AND c.relname = '\''am_key_manager'\'' AND c.relkind IN ('\''r'\'', '\''p'\'')) THEN 1 ELSE 0 END'
  need skip 'column AM_KEY_MANAGER.TOKEN_TYPE does not exist yet' '' ask_sql apim_db '0' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM information_schema.columns WHERE table_schema = current_schema() AND table_name = '\''am_key_manager'\'' AND column_name = '\''token_type'\'') THEN 1 ELSE 0 END'
}
step_run() {
  do_sql apim_db 'sql/1650-apim_db-key-manager-token-type.sql'
}
step_after() {
  must 'column AM_KEY_MANAGER.TOKEN_TYPE holds 45 characters' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM information_schema.columns WHERE table_schema = current_schema() AND table_name = '\''am_key_manager'\'' AND column_name = '\''token_type'\'' AND (character_maximum_length >= 45 OR (character_maximum_length IS NULL AND data_type IN ('\''text'\'', '\''character varying'\'')))) THEN 1 ELSE 0 END'
}
step_failed() { :; }

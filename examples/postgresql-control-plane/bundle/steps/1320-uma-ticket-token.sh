# shellcheck shell=bash disable=SC2016
# Step 1320 uma-ticket-token: Tie UMA permission tickets to tokens
# Proved: every server is stopped (after stop-old-servers)
step_before() {
  need halt 'table IDN_UMA_PERMISSION_TICKET exists' '' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace WHERE n.nspname = current_schema() AND c.relname = '\''idn_uma_permission_ticket'\'' AND c.relkind IN ('\''r'\'', '\''p'\'')) THEN 1 ELSE 0 END'
  need skip 'column IDN_UMA_PERMISSION_TICKET.TOKEN_ID does not exist yet' '' ask_sql apim_db '0' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM information_schema.columns WHERE table_schema = current_schema() AND table_name = '\''idn_uma_permission_ticket'\'' AND column_name = '\''token_id'\'') THEN 1 ELSE 0 END'
}
step_run() {
  do_sql apim_db 'sql/1320-apim_db-uma-ticket-token.sql'
}
step_after() {
  must 'column IDN_UMA_PERMISSION_TICKET.TOKEN_ID holds 255 characters' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM information_schema.columns WHERE table_schema = current_schema() AND table_name = '\''idn_uma_permission_ticket'\'' AND column_name = '\''token_id'\'' AND (character_maximum_length >= 255 OR (character_maximum_length IS NULL AND data_type IN ('\''text'\'', '\''character varying'\'')))) THEN 1 ELSE 0 END'
}
step_failed() { :; }

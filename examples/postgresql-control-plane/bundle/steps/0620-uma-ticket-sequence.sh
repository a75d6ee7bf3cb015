# shellcheck shell=bash disable=SC2016
# Step 0620 uma-ticket-sequence: Create the sequence of IDN_UMA_PERMISSION_TICKET
# Proved: every server is stopped (after stop-old-servers)
step_before() {
  need skip 'sequence IDN_UMA_PERMISSION_TICKET_SEQ does not exist yet' '' ask_sql apim_db '0' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace WHERE n.nspname = current_schema() AND c.relname = '\''idn_uma_permission_ticket_seq'\'' AND c.relkind IN ('\''S'\'')) THEN 1 ELSE 0 END'
}
step_run() {
  do_sql apim_db 'sql/0620-apim_db-uma-ticket-sequence.sql'
}
step_after() {
  must 'sequence IDN_UMA_PERMISSION_TICKET_SEQ exists' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace WHERE n.nspname = current_schema() AND c.relname = '\''idn_uma_permission_ticket_seq'\'' AND c.relkind IN ('\''S'\'')) THEN 1 ELSE 0 END'
}
step_failed() { :; }

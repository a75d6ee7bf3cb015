# shellcheck shell=bash disable=SC2016
# Step 0670 uma-ticket-scope-sequence: Create the sequence of IDN_UMA_PT_RESOURCE_SCOPE
# Proved: every server is stopped (after stop-old-servers)
step_before() {
  need skip 'sequence IDN_UMA_PT_RESOURCE_SCOPE_SEQ does not exist yet' '' ask_sql apim_db '0' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace WHERE n.nspname = current_schema() AND c.relname = '\''idn_uma_pt_resource_scope_seq'\'' AND c.relkind IN ('\''S'\'')) THEN 1 ELSE 0 END'
}
step_run() {
  do_sql apim_db 'sql/0670-apim_db-uma-ticket-scope-sequence.sql'
}
step_after() {
  must 'sequence IDN_UMA_PT_RESOURCE_SCOPE_SEQ exists' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace WHERE n.nspname = current_schema() AND c.relname = '\''idn_uma_pt_resource_scope_seq'\'' AND c.relkind IN ('\''S'\'')) THEN 1 ELSE 0 END'
}
step_failed() { :; }

# shellcheck shell=bash disable=SC2016
# Step 0900 scope-numbers: Create the sequence AM_SCOPE_PK_SEQ
# Proved: every server is stopped (after stop-old-servers)
step_before() {
  need skip 'sequence AM_SCOPE_PK_SEQ does not exist yet' '' ask_sql apim_db '0' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace WHERE n.nspname = current_schema() AND c.relname = '\''am_scope_pk_seq'\'' AND c.relkind IN ('\''S'\'')) THEN 1 ELSE 0 END'
}
step_run() {
  do_sql apim_db 'sql/0900-apim_db-scope-numbers.sql'
}
step_after() {
  must 'sequence AM_SCOPE_PK_SEQ exists' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace WHERE n.nspname = current_schema() AND c.relname = '\''am_scope_pk_seq'\'' AND c.relkind IN ('\''S'\'')) THEN 1 ELSE 0 END'
}
step_failed() { :; }

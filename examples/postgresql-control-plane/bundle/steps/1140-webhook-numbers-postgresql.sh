# shellcheck shell=bash disable=SC2016
# Step 1140 webhook-numbers-postgresql: Create the sequence of AM_WEBHOOKS_SUBSCRIPTION (PostgreSQL)
# Proved: every server is stopped (after stop-old-servers)
step_before() {
  need skip 'sequence AM_WEBHOOKS_PK_SEQ does not exist yet' '' ask_sql apim_db '0' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace WHERE n.nspname = current_schema() AND c.relname = '\''am_webhooks_pk_seq'\'' AND c.relkind IN ('\''S'\'')) THEN 1 ELSE 0 END'
}
step_run() {
  do_sql apim_db 'sql/1140-apim_db-webhook-numbers-postgresql.sql'
}
step_after() {
  must 'sequence AM_WEBHOOKS_PK_SEQ exists' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace WHERE n.nspname = current_schema() AND c.relname = '\''am_webhooks_pk_seq'\'' AND c.relkind IN ('\''S'\'')) THEN 1 ELSE 0 END'
}
step_failed() { :; }

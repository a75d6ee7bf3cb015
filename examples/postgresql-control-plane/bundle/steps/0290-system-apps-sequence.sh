# shellcheck shell=bash disable=SC2016
# Step 0290 system-apps-sequence: Create the sequence AM_API_SYSTEM_APPS_SEQUENCE
# Proved: every server is stopped (after stop-old-servers)
step_before() {
  need skip 'table AM_SYSTEM_APPS does not exist yet' 'A table that an update brought numbers its rows already.' ask_sql apim_db '0' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace WHERE n.nspname = current_schema() AND c.relname = '\''am_system_apps'\'' AND c.relkind IN ('\''r'\'', '\''p'\'')) THEN 1 ELSE 0 END'
  need skip 'sequence AM_API_SYSTEM_APPS_SEQUENCE does not exist yet' '' ask_sql apim_db '0' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace WHERE n.nspname = current_schema() AND c.relname = '\''am_api_system_apps_sequence'\'' AND c.relkind IN ('\''S'\'')) THEN 1 ELSE 0 END'
}
step_run() {
  do_sql apim_db 'sql/0290-apim_db-system-apps-sequence.sql'
}
step_after() {
  must 'sequence AM_API_SYSTEM_APPS_SEQUENCE exists' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace WHERE n.nspname = current_schema() AND c.relname = '\''am_api_system_apps_sequence'\'' AND c.relkind IN ('\''S'\'')) THEN 1 ELSE 0 END'
}
step_failed() { :; }

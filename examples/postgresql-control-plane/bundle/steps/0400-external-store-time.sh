# shellcheck shell=bash disable=SC2016
# Step 0400 external-store-time: Give the entries of external stores a time
# Proved: every server is stopped (after stop-old-servers)
step_before() {
  need halt 'table AM_EXTERNAL_STORES exists' '' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace WHERE n.nspname = current_schema() AND c.relname = '\''am_external_stores'\'' AND c.relkind IN ('\''r'\'', '\''p'\'')) THEN 1 ELSE 0 END'
  need skip 'column AM_EXTERNAL_STORES.LAST_UPDATED_TIME does not exist yet' '' ask_sql apim_db '0' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM information_schema.columns WHERE table_schema = current_schema() AND table_name = '\''am_external_stores'\'' AND column_name = '\''last_updated_time'\'') THEN 1 ELSE 0 END'
}
step_run() {
  do_sql apim_db 'sql/0400-apim_db-external-store-time.sql'
}
step_after() {
  must 'column AM_EXTERNAL_STORES.LAST_UPDATED_TIME exists' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM information_schema.columns WHERE table_schema = current_schema() AND table_name = '\''am_external_stores'\'' AND column_name = '\''last_updated_time'\'') THEN 1 ELSE 0 END'
}
step_failed() { :; }

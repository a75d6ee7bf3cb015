# shellcheck shell=bash disable=SC2016
# Step 0410 external-store-time-given: Give the entries that are there the time of this migration
# Proved: every server is stopped (after stop-old-servers)
step_before() {
  need halt 'table AM_EXTERNAL_STORES exists' '' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace WHERE n.nspname = current_schema() AND c.relname = '\''am_external_stores'\'' AND c.relkind IN ('\''r'\'', '\''p'\'')) THEN 1 ELSE 0 END'
  need halt 'column AM_EXTERNAL_STORES.LAST_UPDATED_TIME exists' '' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM information_schema.columns WHERE table_schema = current_schema() AND table_name = '\''am_external_stores'\'' AND column_name = '\''last_updated_time'\'') THEN 1 ELSE 0 END'
}
step_run() {
  do_sql apim_db 'sql/0410-apim_db-external-store-time-given.sql'
}
step_after() {
  must 'Every entry has a time' ask_sql apim_db '0' 'SELECT COUNT(*) FROM AM_EXTERNAL_STORES WHERE LAST_UPDATED_TIME IS NULL'
}
step_failed() { :; }

# shellcheck shell=bash disable=SC2016
# Step 0470 system-app-tenant-domain: Tell system applications of different tenants apart
# Proved: every server is stopped (after stop-old-servers)
step_before() {
  need halt 'table AM_SYSTEM_APPS exists' '' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace WHERE n.nspname = current_schema() AND c.relname = '\''am_system_apps'\'' AND c.relkind IN ('\''r'\'', '\''p'\'')) THEN 1 ELSE 0 END'
  need skip 'column AM_SYSTEM_APPS.TENANT_DOMAIN does not exist yet' '' ask_sql apim_db '0' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM information_schema.columns WHERE table_schema = current_schema() AND table_name = '\''am_system_apps'\'' AND column_name = '\''tenant_domain'\'') THEN 1 ELSE 0 END'
}
step_run() {
  do_sql apim_db 'sql/0470-apim_db-system-app-tenant-domain.sql'
}
step_after() {
  must 'column AM_SYSTEM_APPS.TENANT_DOMAIN holds 255 characters' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM information_schema.columns WHERE table_schema = current_schema() AND table_name = '\''am_system_apps'\'' AND column_name = '\''tenant_domain'\'' AND (character_maximum_length >= 255 OR (character_maximum_length IS NULL AND data_type IN ('\''text'\'', '\''character varying'\'')))) THEN 1 ELSE 0 END'
}
step_failed() { :; }

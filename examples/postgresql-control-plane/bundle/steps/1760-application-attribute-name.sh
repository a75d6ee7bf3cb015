# shellcheck shell=bash disable=SC2016
# Step 1760 application-attribute-name: Rename VALUE of application attributes to APP_ATTRIBUTE
# Proved: every server is stopped (after stop-old-servers, client-run-to-4-0-0)
step_before() {
  need halt 'table AM_APPLICATION_ATTRIBUTES exists' '' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace WHERE n.nspname = current_schema() AND c.relname = '\''am_application_attributes'\'' AND c.relkind IN ('\''r'\'', '\''p'\'')) THEN 1 ELSE 0 END'
  need skip 'column AM_APPLICATION_ATTRIBUTES.APP_ATTRIBUTE does not exist yet' '' ask_sql apim_db '0' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM information_schema.columns WHERE table_schema = current_schema() AND table_name = '\''am_application_attributes'\'' AND column_name = '\''app_attribute'\'') THEN 1 ELSE 0 END'
  need halt 'column AM_APPLICATION_ATTRIBUTES.VALUE exists' '' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM information_schema.columns WHERE table_schema = current_schema() AND table_name = '\''am_application_attributes'\'' AND column_name = '\''value'\'') THEN 1 ELSE 0 END'
}
step_run() {
  do_sql apim_db 'sql/1760-apim_db-application-attribute-name.sql'
}
step_after() {
  must 'column AM_APPLICATION_ATTRIBUTES.APP_ATTRIBUTE exists' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM information_schema.columns WHERE table_schema = current_schema() AND table_name = '\''am_application_attributes'\'' AND column_name = '\''app_attribute'\'') THEN 1 ELSE 0 END'
  must 'column AM_APPLICATION_ATTRIBUTES.VALUE does not exist yet' ask_sql apim_db '0' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM information_schema.columns WHERE table_schema = current_schema() AND table_name = '\''am_application_attributes'\'' AND column_name = '\''value'\'') THEN 1 ELSE 0 END'
}
step_failed() { :; }

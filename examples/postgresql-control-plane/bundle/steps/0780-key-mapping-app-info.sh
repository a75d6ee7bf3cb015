# shellcheck shell=bash disable=SC2016
# Step 0780 key-mapping-app-info: Keep what a key manager knows about an application
# Proved: every server is stopped (after stop-old-servers)
step_before() {
  need halt 'table AM_APPLICATION_KEY_MAPPING exists' '' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace WHERE n.nspname = current_schema() AND c.relname = '\''am_application_key_mapping'\'' AND c.relkind IN ('\''r'\'', '\''p'\'')) THEN 1 ELSE 0 END'
  need skip 'column AM_APPLICATION_KEY_MAPPING.APP_INFO does not exist yet' '' ask_sql apim_db '0' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM information_schema.columns WHERE table_schema = current_schema() AND table_name = '\''am_application_key_mapping'\'' AND column_name = '\''app_info'\'') THEN 1 ELSE 0 END'
}
step_run() {
  do_sql apim_db 'sql/0780-apim_db-key-mapping-app-info.sql'
}
step_after() {
  must 'column AM_APPLICATION_KEY_MAPPING.APP_INFO exists' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM information_schema.columns WHERE table_schema = current_schema() AND table_name = '\''am_application_key_mapping'\'' AND column_name = '\''app_info'\'') THEN 1 ELSE 0 END'
}
step_failed() { :; }

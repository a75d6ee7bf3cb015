# shellcheck shell=bash disable=SC2016
# Step 0710 registration-key-manager: Give every registration its key manager
# Proved: every server is stopped (after stop-old-servers)
step_before() {
  need halt 'table AM_APPLICATION_REGISTRATION exists' '' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace WHERE n.nspname = current_schema() AND c.relname = '\''am_application_registration'\'' AND c.relkind IN ('\''r'\'', '\''p'\'')) THEN 1 ELSE 0 END'
  need skip 'column AM_APPLICATION_REGISTRATION.KEY_MANAGER does not exist yet' '' ask_sql apim_db '0' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM information_schema.columns WHERE table_schema = current_schema() AND table_name = '\''am_application_registration'\'' AND column_name = '\''key_manager'\'') THEN 1 ELSE 0 END'
}
step_run() {
  do_sql apim_db 'sql/0710-apim_db-registration-key-manager.sql'
}
step_after() {
  must 'column AM_APPLICATION_REGISTRATION.KEY_MANAGER holds 255 characters' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM information_schema.columns WHERE table_schema = current_schema() AND table_name = '\''am_application_registration'\'' AND column_name = '\''key_manager'\'' AND (character_maximum_length >= 255 OR (character_maximum_length IS NULL AND data_type IN ('\''text'\'', '\''character varying'\'')))) THEN 1 ELSE 0 END'
  must 'column AM_APPLICATION_REGISTRATION.KEY_MANAGER is NOT NULL' ask_sql apim_db '0' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM information_schema.columns WHERE table_schema = current_schema() AND table_name = '\''am_application_registration'\'' AND column_name = '\''key_manager'\'' AND is_nullable = '\''YES'\'') THEN 1 ELSE 0 END'
}
step_failed() { :; }

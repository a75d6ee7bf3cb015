# shellcheck shell=bash disable=SC2016
# Step 0760 key-mapping-key-manager: Give every key of an application its key manager
# Proved: every server is stopped (after stop-old-servers)
step_before() {
  need halt 'table AM_APPLICATION_KEY_MAPPING exists' '' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace WHERE n.nspname = current_schema() AND c.relname = '\''am_application_key_mapping'\'' AND c.relkind IN ('\''r'\'', '\''p'\'')) THEN 1 ELSE 0 END'
  need skip 'column AM_APPLICATION_KEY_MAPPING.KEY_MANAGER does not exist yet' '' ask_sql apim_db '0' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM information_schema.columns WHERE table_schema = current_schema() AND table_name = '\''am_application_key_mapping'\'' AND column_name = '\''key_manager'\'') THEN 1 ELSE 0 END'
}
step_run() {
  do_sql apim_db 'sql/0760-apim_db-key-mapping-key-manager.sql'
}
step_after() {
  must 'column AM_APPLICATION_KEY_MAPPING.KEY_MANAGER holds 100 characters' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM information_schema.columns WHERE table_schema = current_schema() AND table_name = '\''am_application_key_mapping'\'' AND column_name = '\''key_manager'\'' AND (character_maximum_length >= 100 OR (character_maximum_length IS NULL AND data_type IN ('\''text'\'', '\''character varying'\'')))) THEN 1 ELSE 0 END'
  must 'column AM_APPLICATION_KEY_MAPPING.KEY_MANAGER is NOT NULL' ask_sql apim_db '0' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM information_schema.columns WHERE table_schema = current_schema() AND table_name = '\''am_application_key_mapping'\'' AND column_name = '\''key_manager'\'' AND is_nullable = '\''YES'\'') THEN 1 ELSE 0 END'
}
step_failed() { :; }

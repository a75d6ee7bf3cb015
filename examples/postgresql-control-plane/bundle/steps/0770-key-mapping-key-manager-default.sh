# shellcheck shell=bash disable=SC2016
# Step 0770 key-mapping-key-manager-default: Take the default of AM_APPLICATION_KEY_MAPPING.KEY_MANAGER away
# Proved: every server is stopped (after stop-old-servers)
step_before() {
  need halt 'column AM_APPLICATION_KEY_MAPPING.KEY_MANAGER exists' '' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM information_schema.columns WHERE table_schema = current_schema() AND table_name = '\''am_application_key_mapping'\'' AND column_name = '\''key_manager'\'') THEN 1 ELSE 0 END'
  need halt 'column AM_APPLICATION_KEY_MAPPING.KEY_MANAGER is NOT NULL' '' ask_sql apim_db '0' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM information_schema.columns WHERE table_schema = current_schema() AND table_name = '\''am_application_key_mapping'\'' AND column_name = '\''key_manager'\'' AND is_nullable = '\''YES'\'') THEN 1 ELSE 0 END'
  need skip 'column AM_APPLICATION_KEY_MAPPING.KEY_MANAGER has a default' '' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM pg_catalog.pg_attribute a JOIN pg_catalog.pg_class c ON c.oid = a.attrelid JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace JOIN pg_catalog.pg_attrdef d ON d.adrelid = a.attrelid AND d.adnum = a.attnum WHERE n.nspname = current_schema() AND c.relname = '\''am_application_key_mapping'\'' AND a.attname = '\''key_manager'\'' AND pg_catalog.pg_get_expr(d.adbin, d.adrelid) !~ '\''^NULL(::.*)?$'\'') THEN 1 ELSE 0 END'
}
step_run() {
  do_sql apim_db 'sql/0770-apim_db-key-mapping-key-manager-default.sql'
}
step_after() {
  must 'column AM_APPLICATION_KEY_MAPPING.KEY_MANAGER has no default' ask_sql apim_db '0' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM pg_catalog.pg_attribute a JOIN pg_catalog.pg_class c ON c.oid = a.attrelid JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace JOIN pg_catalog.pg_attrdef d ON d.adrelid = a.attrelid AND d.adnum = a.attnum WHERE n.nspname = current_schema() AND c.relname = '\''am_application_key_mapping'\'' AND a.attname = '\''key_manager'\'' AND pg_catalog.pg_get_expr(d.adbin, d.adrelid) !~ '\''^NULL(::.*)?$'\'') THEN 1 ELSE 0 END'
  must 'column AM_APPLICATION_KEY_MAPPING.KEY_MANAGER is NOT NULL' ask_sql apim_db '0' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM information_schema.columns WHERE table_schema = current_schema() AND table_name = '\''am_application_key_mapping'\'' AND column_name = '\''key_manager'\'' AND is_nullable = '\''YES'\'') THEN 1 ELSE 0 END'
}
step_failed() { :; }

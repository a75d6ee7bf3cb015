# shellcheck shell=bash disable=SC2016
# Step 0790 key-mapping-primary-key: Add the key manager to the primary key of AM_APPLICATION_KEY_MAPPING
# Proved: every server is stopped (after stop-old-servers)
step_before() {
  need halt 'table AM_APPLICATION_KEY_MAPPING exists' '' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace WHERE n.nspname = current_schema() AND c.relname = '\''am_application_key_mapping'\'' AND c.relkind IN ('\''r'\'', '\''p'\'')) THEN 1 ELSE 0 END'
  need halt 'column AM_APPLICATION_KEY_MAPPING.APPLICATION_ID exists' '' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM information_schema.columns WHERE table_schema = current_schema() AND table_name = '\''am_application_key_mapping'\'' AND column_name = '\''application_id'\'') THEN 1 ELSE 0 END'
  need halt 'column AM_APPLICATION_KEY_MAPPING.KEY_TYPE exists' '' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM information_schema.columns WHERE table_schema = current_schema() AND table_name = '\''am_application_key_mapping'\'' AND column_name = '\''key_type'\'') THEN 1 ELSE 0 END'
  need halt 'column AM_APPLICATION_KEY_MAPPING.KEY_MANAGER exists' '' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM information_schema.columns WHERE table_schema = current_schema() AND table_name = '\''am_application_key_mapping'\'' AND column_name = '\''key_manager'\'') THEN 1 ELSE 0 END'
  need halt 'column AM_APPLICATION_KEY_MAPPING.KEY_MANAGER is NOT NULL' '' ask_sql apim_db '0' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM information_schema.columns WHERE table_schema = current_schema() AND table_name = '\''am_application_key_mapping'\'' AND column_name = '\''key_manager'\'' AND is_nullable = '\''YES'\'') THEN 1 ELSE 0 END'
  need skip 'the primary key of AM_APPLICATION_KEY_MAPPING is not (APPLICATION_ID, KEY_TYPE, KEY_MANAGER)' 'The table has the new key already.' ask_sql apim_db '0' 'SELECT CASE WHEN EXISTS (SELECT i.indexrelid FROM pg_catalog.pg_index i JOIN pg_catalog.pg_class c ON c.oid = i.indrelid JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace JOIN pg_catalog.pg_attribute a ON a.attrelid = c.oid AND a.attnum = ANY (i.indkey) WHERE n.nspname = current_schema() AND c.relname = '\''am_application_key_mapping'\'' AND i.indisprimary AND i.indisvalid AND i.indpred IS NULL AND i.indexprs IS NULL GROUP BY i.indexrelid HAVING COUNT(*) = 3 AND SUM(CASE WHEN a.attname IN ('\''application_id'\'', '\''key_type'\'', '\''key_manager'\'') THEN 1 ELSE 0 END) = 3) THEN 1 ELSE 0 END'
}
step_run() {
  do_sql apim_db 'sql/0790-apim_db-key-mapping-primary-key.sql'
}
step_after() {
  must 'the primary key of AM_APPLICATION_KEY_MAPPING is (APPLICATION_ID, KEY_TYPE, KEY_MANAGER)' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT i.indexrelid FROM pg_catalog.pg_index i JOIN pg_catalog.pg_class c ON c.oid = i.indrelid JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace JOIN pg_catalog.pg_attribute a ON a.attrelid = c.oid AND a.attnum = ANY (i.indkey) WHERE n.nspname = current_schema() AND c.relname = '\''am_application_key_mapping'\'' AND i.indisprimary AND i.indisvalid AND i.indpred IS NULL AND i.indexprs IS NULL GROUP BY i.indexrelid HAVING COUNT(*) = 3 AND SUM(CASE WHEN a.attname IN ('\''application_id'\'', '\''key_type'\'', '\''key_manager'\'') THEN 1 ELSE 0 END) = 3) THEN 1 ELSE 0 END'
}
step_failed() { :; }

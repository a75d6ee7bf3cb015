# shellcheck shell=bash disable=SC2016
# Step 0750 key-mapping-ids: Give every key of an application its id
# Proved: every server is stopped (after stop-old-servers)
step_before() {
  need halt 'table AM_APPLICATION_KEY_MAPPING exists' '' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace WHERE n.nspname = current_schema() AND c.relname = '\''am_application_key_mapping'\'' AND c.relkind IN ('\''r'\'', '\''p'\'')) THEN 1 ELSE 0 END'
  need halt 'column AM_APPLICATION_KEY_MAPPING.UUID exists' '' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM information_schema.columns WHERE table_schema = current_schema() AND table_name = '\''am_application_key_mapping'\'' AND column_name = '\''uuid'\'') THEN 1 ELSE 0 END'
  need halt 'column AM_APPLICATION_KEY_MAPPING.APPLICATION_ID exists' '' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM information_schema.columns WHERE table_schema = current_schema() AND table_name = '\''am_application_key_mapping'\'' AND column_name = '\''application_id'\'') THEN 1 ELSE 0 END'
  need halt 'column AM_APPLICATION_KEY_MAPPING.KEY_TYPE exists' '' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM information_schema.columns WHERE table_schema = current_schema() AND table_name = '\''am_application_key_mapping'\'' AND column_name = '\''key_type'\'') THEN 1 ELSE 0 END'
}
step_run() {
  do_sql apim_db 'sql/0750-apim_db-key-mapping-ids.sql'
}
step_after() {
  must 'Every row has an id, and no two rows have the same' ask_sql apim_db '0' 'SELECT COUNT(*) - COUNT(DISTINCT UUID) FROM AM_APPLICATION_KEY_MAPPING'
}
step_failed() { :; }

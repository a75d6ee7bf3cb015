# shellcheck shell=bash disable=SC2016
# Step 0940 alert-types-key: Give AM_ALERT_TYPES_VALUES a primary key
# Proved: every server is stopped (after stop-old-servers)
step_before() {
  need halt 'table AM_ALERT_TYPES_VALUES exists' '' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace WHERE n.nspname = current_schema() AND c.relname = '\''am_alert_types_values'\'' AND c.relkind IN ('\''r'\'', '\''p'\'')) THEN 1 ELSE 0 END'
  need halt 'column AM_ALERT_TYPES_VALUES.ALERT_TYPE_ID exists' '' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM information_schema.columns WHERE table_schema = current_schema() AND table_name = '\''am_alert_types_values'\'' AND column_name = '\''alert_type_id'\'') THEN 1 ELSE 0 END'
  need halt 'column AM_ALERT_TYPES_VALUES.USER_NAME exists' '' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM information_schema.columns WHERE table_schema = current_schema() AND table_name = '\''am_alert_types_values'\'' AND column_name = '\''user_name'\'') THEN 1 ELSE 0 END'
  need halt 'column AM_ALERT_TYPES_VALUES.STAKE_HOLDER exists' '' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM information_schema.columns WHERE table_schema = current_schema() AND table_name = '\''am_alert_types_values'\'' AND column_name = '\''stake_holder'\'') THEN 1 ELSE 0 END'
  need halt 'Every row names the type of its alert (if not: such a row stands for no alert; look at it, complete or delete it, and go on)' '' ask_sql apim_db '0' 'SELECT COUNT(*) FROM AM_ALERT_TYPES_VALUES WHERE ALERT_TYPE_ID IS NULL'
  need skip 'the primary key of AM_ALERT_TYPES_VALUES is not (ALERT_TYPE_ID, USER_NAME, STAKE_HOLDER)' 'The table has the key already.' ask_sql apim_db '0' 'SELECT CASE WHEN EXISTS (SELECT i.indexrelid FROM pg_catalog.pg_index i JOIN pg_catalog.pg_class c ON c.oid = i.indrelid JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace JOIN pg_catalog.pg_attribute a ON a.attrelid = c.oid AND a.attnum = ANY (i.indkey) WHERE n.nspname = current_schema() AND c.relname = '\''am_alert_types_values'\'' AND i.indisprimary AND i.indisvalid AND i.indpred IS NULL AND i.indexprs IS NULL GROUP BY i.indexrelid HAVING COUNT(*) = 3 AND SUM(CASE WHEN a.attname IN ('\''alert_type_id'\'', '\''user_name'\'', '\''stake_holder'\'') THEN 1 ELSE 0 END) = 3) THEN 1 ELSE 0 END'
}
step_run() {
  do_sql apim_db 'sql/0940-apim_db-alert-types-key.sql'
}
step_after() {
  must 'the primary key of AM_ALERT_TYPES_VALUES is (ALERT_TYPE_ID, USER_NAME, STAKE_HOLDER)' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT i.indexrelid FROM pg_catalog.pg_index i JOIN pg_catalog.pg_class c ON c.oid = i.indrelid JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace JOIN pg_catalog.pg_attribute a ON a.attrelid = c.oid AND a.attnum = ANY (i.indkey) WHERE n.nspname = current_schema() AND c.relname = '\''am_alert_types_values'\'' AND i.indisprimary AND i.indisvalid AND i.indpred IS NULL AND i.indexprs IS NULL GROUP BY i.indexrelid HAVING COUNT(*) = 3 AND SUM(CASE WHEN a.attname IN ('\''alert_type_id'\'', '\''user_name'\'', '\''stake_holder'\'') THEN 1 ELSE 0 END) = 3) THEN 1 ELSE 0 END'
  must 'column AM_ALERT_TYPES_VALUES.ALERT_TYPE_ID is NOT NULL' ask_sql apim_db '0' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM information_schema.columns WHERE table_schema = current_schema() AND table_name = '\''am_alert_types_values'\'' AND column_name = '\''alert_type_id'\'' AND is_nullable = '\''YES'\'') THEN 1 ELSE 0 END'
}
step_failed() { :; }

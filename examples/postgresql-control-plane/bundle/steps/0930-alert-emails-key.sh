# shellcheck shell=bash disable=SC2016
# Step 0930 alert-emails-key: Give AM_ALERT_EMAILLIST_DETAILS a primary key
# Proved: every server is stopped (after stop-old-servers)
step_before() {
  need halt 'table AM_ALERT_EMAILLIST_DETAILS exists' '' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace WHERE n.nspname = current_schema() AND c.relname = '\''am_alert_emaillist_details'\'' AND c.relkind IN ('\''r'\'', '\''p'\'')) THEN 1 ELSE 0 END'
  need halt 'column AM_ALERT_EMAILLIST_DETAILS.EMAIL_LIST_ID exists' '' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM information_schema.columns WHERE table_schema = current_schema() AND table_name = '\''am_alert_emaillist_details'\'' AND column_name = '\''email_list_id'\'') THEN 1 ELSE 0 END'
  need halt 'column AM_ALERT_EMAILLIST_DETAILS.EMAIL exists' '' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM information_schema.columns WHERE table_schema = current_schema() AND table_name = '\''am_alert_emaillist_details'\'' AND column_name = '\''email'\'') THEN 1 ELSE 0 END'
  need halt 'Every row has a list and an address (if not: such a row reaches nobody; look at it, complete or delete it, and go on)' '' ask_sql apim_db '0' 'SELECT COUNT(*) FROM AM_ALERT_EMAILLIST_DETAILS WHERE EMAIL_LIST_ID IS NULL OR EMAIL IS NULL'
  need skip 'the primary key of AM_ALERT_EMAILLIST_DETAILS is not (EMAIL_LIST_ID, EMAIL)' 'The table has the key already.' ask_sql apim_db '0' 'SELECT CASE WHEN EXISTS (SELECT i.indexrelid FROM pg_catalog.pg_index i JOIN pg_catalog.pg_class c ON c.oid = i.indrelid JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace JOIN pg_catalog.pg_attribute a ON a.attrelid = c.oid AND a.attnum = ANY (i.indkey) WHERE n.nspname = current_schema() AND c.relname = '\''am_alert_emaillist_details'\'' AND i.indisprimary AND i.indisvalid AND i.indpred IS NULL AND i.indexprs IS NULL GROUP BY i.indexrelid HAVING COUNT(*) = 2 AND SUM(CASE WHEN a.attname IN ('\''email_list_id'\'', '\''email'\'') THEN 1 ELSE 0 END) = 2) THEN 1 ELSE 0 END'
}
step_run() {
  do_sql apim_db 'sql/0930-apim_db-alert-emails-key.sql'
}
step_after() {
  must 'the primary key of AM_ALERT_EMAILLIST_DETAILS is (EMAIL_LIST_ID, EMAIL)' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT i.indexrelid FROM pg_catalog.pg_index i JOIN pg_catalog.pg_class c ON c.oid = i.indrelid JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace JOIN pg_catalog.pg_attribute a ON a.attrelid = c.oid AND a.attnum = ANY (i.indkey) WHERE n.nspname = current_schema() AND c.relname = '\''am_alert_emaillist_details'\'' AND i.indisprimary AND i.indisvalid AND i.indpred IS NULL AND i.indexprs IS NULL GROUP BY i.indexrelid HAVING COUNT(*) = 2 AND SUM(CASE WHEN a.attname IN ('\''email_list_id'\'', '\''email'\'') THEN 1 ELSE 0 END) = 2) THEN 1 ELSE 0 END'
  must 'column AM_ALERT_EMAILLIST_DETAILS.EMAIL_LIST_ID is NOT NULL' ask_sql apim_db '0' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM information_schema.columns WHERE table_schema = current_schema() AND table_name = '\''am_alert_emaillist_details'\'' AND column_name = '\''email_list_id'\'' AND is_nullable = '\''YES'\'') THEN 1 ELSE 0 END'
  must 'column AM_ALERT_EMAILLIST_DETAILS.EMAIL is NOT NULL' ask_sql apim_db '0' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM information_schema.columns WHERE table_schema = current_schema() AND table_name = '\''am_alert_emaillist_details'\'' AND column_name = '\''email'\'' AND is_nullable = '\''YES'\'') THEN 1 ELSE 0 END'
}
step_failed() { :; }

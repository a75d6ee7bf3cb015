# shellcheck shell=bash disable=SC2016
# Step 0860 resource-scope-without-key: Drop the primary key of IDN_OAUTH2_RESOURCE_SCOPE
# Proved: every server is stopped (after stop-old-servers)
step_before() {
  need halt 'table IDN_OAUTH2_RESOURCE_SCOPE exists' '' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace WHERE n.nspname = current_schema() AND c.relname = '\''idn_oauth2_resource_scope'\'' AND c.relkind IN ('\''r'\'', '\''p'\'')) THEN 1 ELSE 0 END'
  need skip 'the primary key of IDN_OAUTH2_RESOURCE_SCOPE is (RESOURCE_PATH)' '' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT i.indexrelid FROM pg_catalog.pg_index i JOIN pg_catalog.pg_class c ON c.oid = i.indrelid JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace JOIN pg_catalog.pg_attribute a ON a.attrelid = c.oid AND a.attnum = ANY (i.indkey) WHERE n.nspname = current_schema() AND c.relname = '\''idn_oauth2_resource_scope'\'' AND i.indisprimary AND i.indisvalid AND i.indpred IS NULL AND i.indexprs IS NULL GROUP BY i.indexrelid HAVING COUNT(*) = 1 AND SUM(CASE WHEN a.attname IN ('\''resource_path'\'') THEN 1 ELSE 0 END) = 1) THEN 1 ELSE 0 END'
}
step_run() {
  do_sql apim_db 'sql/0860-apim_db-resource-scope-without-key.sql'
}
step_after() {
  must_until 1330 'the primary key of IDN_OAUTH2_RESOURCE_SCOPE is not (RESOURCE_PATH)' ask_sql apim_db '0' 'SELECT CASE WHEN EXISTS (SELECT i.indexrelid FROM pg_catalog.pg_index i JOIN pg_catalog.pg_class c ON c.oid = i.indrelid JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace JOIN pg_catalog.pg_attribute a ON a.attrelid = c.oid AND a.attnum = ANY (i.indkey) WHERE n.nspname = current_schema() AND c.relname = '\''idn_oauth2_resource_scope'\'' AND i.indisprimary AND i.indisvalid AND i.indpred IS NULL AND i.indexprs IS NULL GROUP BY i.indexrelid HAVING COUNT(*) = 1 AND SUM(CASE WHEN a.attname IN ('\''resource_path'\'') THEN 1 ELSE 0 END) = 1) THEN 1 ELSE 0 END'
  must 'column IDN_OAUTH2_RESOURCE_SCOPE.RESOURCE_PATH is NOT NULL' ask_sql apim_db '0' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM information_schema.columns WHERE table_schema = current_schema() AND table_name = '\''idn_oauth2_resource_scope'\'' AND column_name = '\''resource_path'\'' AND is_nullable = '\''YES'\'') THEN 1 ELSE 0 END'
}
step_failed() { :; }

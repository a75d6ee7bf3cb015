# shellcheck shell=bash disable=SC2016
# Step 1030 client-certificate-key: Let each revision have the same client certificates
# Proved: every server is stopped (after stop-old-servers)
step_before() {
  need halt 'table AM_API_CLIENT_CERTIFICATE exists' '' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace WHERE n.nspname = current_schema() AND c.relname = '\''am_api_client_certificate'\'' AND c.relkind IN ('\''r'\'', '\''p'\'')) THEN 1 ELSE 0 END'
  need halt 'column AM_API_CLIENT_CERTIFICATE.REVISION_UUID exists' '' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM information_schema.columns WHERE table_schema = current_schema() AND table_name = '\''am_api_client_certificate'\'' AND column_name = '\''revision_uuid'\'') THEN 1 ELSE 0 END'
  need skip 'the primary key of AM_API_CLIENT_CERTIFICATE is not (ALIAS, TENANT_ID, REMOVED, REVISION_UUID)' '' ask_sql apim_db '0' 'SELECT CASE WHEN EXISTS (SELECT i.indexrelid FROM pg_catalog.pg_index i JOIN pg_catalog.pg_class c ON c.oid = i.indrelid JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace JOIN pg_catalog.pg_attribute a ON a.attrelid = c.oid AND a.attnum = ANY (i.indkey) WHERE n.nspname = current_schema() AND c.relname = '\''am_api_client_certificate'\'' AND i.indisprimary AND i.indisvalid AND i.indpred IS NULL AND i.indexprs IS NULL GROUP BY i.indexrelid HAVING COUNT(*) = 4 AND SUM(CASE WHEN a.attname IN ('\''alias'\'', '\''tenant_id'\'', '\''removed'\'', '\''revision_uuid'\'') THEN 1 ELSE 0 END) = 4) THEN 1 ELSE 0 END'
}
step_run() {
  do_sql apim_db 'sql/1030-apim_db-client-certificate-key.sql'
}
step_after() {
  must 'the primary key of AM_API_CLIENT_CERTIFICATE is (ALIAS, TENANT_ID, REMOVED, REVISION_UUID)' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT i.indexrelid FROM pg_catalog.pg_index i JOIN pg_catalog.pg_class c ON c.oid = i.indrelid JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace JOIN pg_catalog.pg_attribute a ON a.attrelid = c.oid AND a.attnum = ANY (i.indkey) WHERE n.nspname = current_schema() AND c.relname = '\''am_api_client_certificate'\'' AND i.indisprimary AND i.indisvalid AND i.indpred IS NULL AND i.indexprs IS NULL GROUP BY i.indexrelid HAVING COUNT(*) = 4 AND SUM(CASE WHEN a.attname IN ('\''alias'\'', '\''tenant_id'\'', '\''removed'\'', '\''revision_uuid'\'') THEN 1 ELSE 0 END) = 4) THEN 1 ELSE 0 END'
}
step_failed() { :; }

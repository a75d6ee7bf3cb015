# shellcheck shell=bash disable=SC2016
# Step 0980 client-certificate-key-2: Let each revision have the same client certificates
# Proved: every server is stopped (after stop-old-servers, client-run)
step_before() {
  need halt 'table AM_API_CLIENT_CERTIFICATE exists' '' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM information_schema.tables WHERE table_schema = DATABASE() AND UPPER(table_name) = '\''AM_API_CLIENT_CERTIFICATE'\'' AND table_type = '\''BASE TABLE'\'') THEN 1 ELSE 0 END'
  need halt 'column AM_API_CLIENT_CERTIFICATE.REVISION_UUID exists' '' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM information_schema.columns WHERE table_schema = DATABASE() AND UPPER(table_name) = '\''AM_API_CLIENT_CERTIFICATE'\'' AND UPPER(column_name) = '\''REVISION_UUID'\'') THEN 1 ELSE 0 END'
  need skip 'the primary key of AM_API_CLIENT_CERTIFICATE is not (ALIAS, TENANT_ID, REMOVED, REVISION_UUID)' '' ask_sql apim_db '0' 'SELECT CASE WHEN EXISTS (SELECT index_name FROM information_schema.statistics WHERE table_schema = DATABASE() AND UPPER(table_name) = '\''AM_API_CLIENT_CERTIFICATE'\'' AND non_unique = 0 AND index_name = '\''PRIMARY'\'' GROUP BY table_name, index_name HAVING COUNT(*) = 4 AND SUM(CASE WHEN UPPER(column_name) IN ('\''ALIAS'\'', '\''TENANT_ID'\'', '\''REMOVED'\'', '\''REVISION_UUID'\'') AND sub_part IS NULL THEN 1 ELSE 0 END) = 4) THEN 1 ELSE 0 END'
}
step_run() {
  do_sql apim_db 'sql/0980-apim_db-client-certificate-key-2.sql'
}
step_after() {
  must 'the primary key of AM_API_CLIENT_CERTIFICATE is (ALIAS, TENANT_ID, REMOVED, REVISION_UUID)' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT index_name FROM information_schema.statistics WHERE table_schema = DATABASE() AND UPPER(table_name) = '\''AM_API_CLIENT_CERTIFICATE'\'' AND non_unique = 0 AND index_name = '\''PRIMARY'\'' GROUP BY table_name, index_name HAVING COUNT(*) = 4 AND SUM(CASE WHEN UPPER(column_name) IN ('\''ALIAS'\'', '\''TENANT_ID'\'', '\''REMOVED'\'', '\''REVISION_UUID'\'') AND sub_part IS NULL THEN 1 ELSE 0 END) = 4) THEN 1 ELSE 0 END'
}
step_failed() { :; }

# shellcheck shell=bash disable=SC2016
# Step 0930 certificate-content-2: Keep the certificates of endpoints in the database
# Proved: every server is stopped (after stop-old-servers, client-run)
step_before() {
  need halt 'table AM_CERTIFICATE_METADATA exists' '' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM information_schema.tables WHERE table_schema = DATABASE() AND UPPER(table_name) = '\''AM_CERTIFICATE_METADATA'\'' AND table_type = '\''BASE TABLE'\'') THEN 1 ELSE 0 END'
  need skip 'column AM_CERTIFICATE_METADATA.CERTIFICATE does not exist yet' '' ask_sql apim_db '0' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM information_schema.columns WHERE table_schema = DATABASE() AND UPPER(table_name) = '\''AM_CERTIFICATE_METADATA'\'' AND UPPER(column_name) = '\''CERTIFICATE'\'') THEN 1 ELSE 0 END'
}
step_run() {
  do_sql apim_db 'sql/0930-apim_db-certificate-content-2.sql'
}
step_after() {
  must 'column AM_CERTIFICATE_METADATA.CERTIFICATE exists' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM information_schema.columns WHERE table_schema = DATABASE() AND UPPER(table_name) = '\''AM_CERTIFICATE_METADATA'\'' AND UPPER(column_name) = '\''CERTIFICATE'\'') THEN 1 ELSE 0 END'
}
step_failed() { :; }

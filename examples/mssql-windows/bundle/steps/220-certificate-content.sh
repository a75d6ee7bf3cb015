# shellcheck shell=bash disable=SC2016
# Step 220 certificate-content: Keep the certificates of endpoints in the database
# Proved: every server is stopped (after stop-old-servers)
step_before() {
  need halt 'table AM_CERTIFICATE_METADATA exists' '' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM sys.tables WHERE schema_id = SCHEMA_ID() AND UPPER(name) = '\''AM_CERTIFICATE_METADATA'\'') THEN 1 ELSE 0 END'
  need skip 'column AM_CERTIFICATE_METADATA.CERTIFICATE does not exist yet' '' ask_sql apim_db '0' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM INFORMATION_SCHEMA.COLUMNS WHERE TABLE_SCHEMA = SCHEMA_NAME() AND UPPER(TABLE_NAME) = '\''AM_CERTIFICATE_METADATA'\'' AND UPPER(COLUMN_NAME) = '\''CERTIFICATE'\'') THEN 1 ELSE 0 END'
}
step_run() {
  do_sql apim_db 'sql/220-apim_db-certificate-content.sql'
}
step_after() {
  must 'column AM_CERTIFICATE_METADATA.CERTIFICATE exists' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM INFORMATION_SCHEMA.COLUMNS WHERE TABLE_SCHEMA = SCHEMA_NAME() AND UPPER(TABLE_NAME) = '\''AM_CERTIFICATE_METADATA'\'' AND UPPER(COLUMN_NAME) = '\''CERTIFICATE'\'') THEN 1 ELSE 0 END'
}
step_failed() { :; }

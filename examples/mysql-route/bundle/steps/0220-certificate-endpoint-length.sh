# shellcheck shell=bash disable=SC2016
# Step 0220 certificate-endpoint-length: Widen AM_CERTIFICATE_METADATA.END_POINT to 255 characters
# Proved: every server is stopped (after stop-old-servers)
step_before() {
  need halt 'table AM_CERTIFICATE_METADATA exists' '' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM information_schema.tables WHERE table_schema = DATABASE() AND UPPER(table_name) = '\''AM_CERTIFICATE_METADATA'\'' AND table_type = '\''BASE TABLE'\'') THEN 1 ELSE 0 END'
  need halt 'column AM_CERTIFICATE_METADATA.END_POINT exists' '' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM information_schema.columns WHERE table_schema = DATABASE() AND UPPER(table_name) = '\''AM_CERTIFICATE_METADATA'\'' AND UPPER(column_name) = '\''END_POINT'\'') THEN 1 ELSE 0 END'
  need skip 'column AM_CERTIFICATE_METADATA.END_POINT does not hold 255 characters' '' ask_sql apim_db '0' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM information_schema.columns WHERE table_schema = DATABASE() AND UPPER(table_name) = '\''AM_CERTIFICATE_METADATA'\'' AND UPPER(column_name) = '\''END_POINT'\'' AND character_maximum_length >= 255) THEN 1 ELSE 0 END'
}
step_run() {
  do_sql apim_db 'sql/0220-apim_db-certificate-endpoint-length.sql'
}
step_after() {
  must 'column AM_CERTIFICATE_METADATA.END_POINT holds 255 characters' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM information_schema.columns WHERE table_schema = DATABASE() AND UPPER(table_name) = '\''AM_CERTIFICATE_METADATA'\'' AND UPPER(column_name) = '\''END_POINT'\'' AND character_maximum_length >= 255) THEN 1 ELSE 0 END'
  must 'column AM_CERTIFICATE_METADATA.END_POINT is NOT NULL' ask_sql apim_db '0' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM information_schema.columns WHERE table_schema = DATABASE() AND UPPER(table_name) = '\''AM_CERTIFICATE_METADATA'\'' AND UPPER(column_name) = '\''END_POINT'\'' AND is_nullable = '\''YES'\'') THEN 1 ELSE 0 END'
}
step_failed() { :; }

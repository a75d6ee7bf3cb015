# shellcheck shell=bash disable=SC2016
# Step 0210 certificate-alias-length: Widen AM_CERTIFICATE_METADATA.ALIAS to 255 characters
# Proved: every server is stopped (after stop-old-servers)
step_before() {
  need halt 'table AM_CERTIFICATE_METADATA exists' '' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM information_schema.tables WHERE table_schema = DATABASE() AND UPPER(table_name) = '\''AM_CERTIFICATE_METADATA'\'' AND table_type = '\''BASE TABLE'\'') THEN 1 ELSE 0 END'
  need halt 'column AM_CERTIFICATE_METADATA.ALIAS exists' '' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM information_schema.columns WHERE table_schema = DATABASE() AND UPPER(table_name) = '\''AM_CERTIFICATE_METADATA'\'' AND UPPER(column_name) = '\''ALIAS'\'') THEN 1 ELSE 0 END'
  need skip 'column AM_CERTIFICATE_METADATA.ALIAS does not hold 255 characters' '' ask_sql apim_db '0' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM information_schema.columns WHERE table_schema = DATABASE() AND UPPER(table_name) = '\''AM_CERTIFICATE_METADATA'\'' AND UPPER(column_name) = '\''ALIAS'\'' AND character_maximum_length >= 255) THEN 1 ELSE 0 END'
}
step_run() {
  do_sql apim_db 'sql/0210-apim_db-certificate-alias-length.sql'
}
step_after() {
  must 'column AM_CERTIFICATE_METADATA.ALIAS holds 255 characters' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM information_schema.columns WHERE table_schema = DATABASE() AND UPPER(table_name) = '\''AM_CERTIFICATE_METADATA'\'' AND UPPER(column_name) = '\''ALIAS'\'' AND character_maximum_length >= 255) THEN 1 ELSE 0 END'
  must 'column AM_CERTIFICATE_METADATA.ALIAS is NOT NULL' ask_sql apim_db '0' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM information_schema.columns WHERE table_schema = DATABASE() AND UPPER(table_name) = '\''AM_CERTIFICATE_METADATA'\'' AND UPPER(column_name) = '\''ALIAS'\'' AND is_nullable = '\''YES'\'') THEN 1 ELSE 0 END'
  must 'the primary key of AM_CERTIFICATE_METADATA is (ALIAS)' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT index_name FROM information_schema.statistics WHERE table_schema = DATABASE() AND UPPER(table_name) = '\''AM_CERTIFICATE_METADATA'\'' AND non_unique = 0 AND index_name = '\''PRIMARY'\'' GROUP BY table_name, index_name HAVING COUNT(*) = 1 AND SUM(CASE WHEN UPPER(column_name) IN ('\''ALIAS'\'') AND sub_part IS NULL THEN 1 ELSE 0 END) = 1) THEN 1 ELSE 0 END'
}
step_failed() { :; }

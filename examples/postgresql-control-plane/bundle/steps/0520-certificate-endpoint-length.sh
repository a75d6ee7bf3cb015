# shellcheck shell=bash disable=SC2016
# Step 0520 certificate-endpoint-length: Widen AM_CERTIFICATE_METADATA.END_POINT to 255 characters
# Proved: every server is stopped (after stop-old-servers)
step_before() {
  need halt 'table AM_CERTIFICATE_METADATA exists' '' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace WHERE n.nspname = current_schema() AND c.relname = '\''am_certificate_metadata'\'' AND c.relkind IN ('\''r'\'', '\''p'\'')) THEN 1 ELSE 0 END'
  need halt 'column AM_CERTIFICATE_METADATA.END_POINT exists' '' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM information_schema.columns WHERE table_schema = current_schema() AND table_name = '\''am_certificate_metadata'\'' AND column_name = '\''end_point'\'') THEN 1 ELSE 0 END'
  need skip 'column AM_CERTIFICATE_METADATA.END_POINT does not hold 255 characters' '' ask_sql apim_db '0' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM information_schema.columns WHERE table_schema = current_schema() AND table_name = '\''am_certificate_metadata'\'' AND column_name = '\''end_point'\'' AND (character_maximum_length >= 255 OR (character_maximum_length IS NULL AND data_type IN ('\''text'\'', '\''character varying'\'')))) THEN 1 ELSE 0 END'
}
step_run() {
  do_sql apim_db 'sql/0520-apim_db-certificate-endpoint-length.sql'
}
step_after() {
  must 'column AM_CERTIFICATE_METADATA.END_POINT holds 255 characters' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM information_schema.columns WHERE table_schema = current_schema() AND table_name = '\''am_certificate_metadata'\'' AND column_name = '\''end_point'\'' AND (character_maximum_length >= 255 OR (character_maximum_length IS NULL AND data_type IN ('\''text'\'', '\''character varying'\'')))) THEN 1 ELSE 0 END'
  must 'column AM_CERTIFICATE_METADATA.END_POINT is NOT NULL' ask_sql apim_db '0' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM information_schema.columns WHERE table_schema = current_schema() AND table_name = '\''am_certificate_metadata'\'' AND column_name = '\''end_point'\'' AND is_nullable = '\''YES'\'') THEN 1 ELSE 0 END'
}
step_failed() { :; }

# shellcheck shell=bash disable=SC2016
# Step 0980 certificate-content: Keep the certificates of endpoints in the database
# Proved: every server is stopped (after stop-old-servers)
step_before() {
  need halt 'table AM_CERTIFICATE_METADATA exists' '' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace WHERE n.nspname = current_schema() AND c.relname = '\''am_certificate_metadata'\'' AND c.relkind IN ('\''r'\'', '\''p'\'')) THEN 1 ELSE 0 END'
  need skip 'column AM_CERTIFICATE_METADATA.CERTIFICATE does not exist yet' '' ask_sql apim_db '0' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM information_schema.columns WHERE table_schema = current_schema() AND table_name = '\''am_certificate_metadata'\'' AND column_name = '\''certificate'\'') THEN 1 ELSE 0 END'
}
step_run() {
  do_sql apim_db 'sql/0980-apim_db-certificate-content.sql'
}
step_after() {
  must 'column AM_CERTIFICATE_METADATA.CERTIFICATE exists' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM information_schema.columns WHERE table_schema = current_schema() AND table_name = '\''am_certificate_metadata'\'' AND column_name = '\''certificate'\'') THEN 1 ELSE 0 END'
}
step_failed() { :; }

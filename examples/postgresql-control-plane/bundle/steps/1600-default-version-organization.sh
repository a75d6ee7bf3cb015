# shellcheck shell=bash disable=SC2016
# Step 1600 default-version-organization: Give each default version of an API a place for its organization
# Proved: every server is stopped (after stop-old-servers, client-run-to-4-0-0)
step_before() {
  need halt 'table AM_API_DEFAULT_VERSION exists' '' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace WHERE n.nspname = current_schema() AND c.relname = '\''am_api_default_version'\'' AND c.relkind IN ('\''r'\'', '\''p'\'')) THEN 1 ELSE 0 END'
  need skip 'column AM_API_DEFAULT_VERSION.ORGANIZATION does not exist yet' '' ask_sql apim_db '0' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM information_schema.columns WHERE table_schema = current_schema() AND table_name = '\''am_api_default_version'\'' AND column_name = '\''organization'\'') THEN 1 ELSE 0 END'
}
step_run() {
  do_sql apim_db 'sql/1600-apim_db-default-version-organization.sql'
}
step_after() {
  must 'column AM_API_DEFAULT_VERSION.ORGANIZATION holds 100 characters' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM information_schema.columns WHERE table_schema = current_schema() AND table_name = '\''am_api_default_version'\'' AND column_name = '\''organization'\'' AND (character_maximum_length >= 100 OR (character_maximum_length IS NULL AND data_type IN ('\''text'\'', '\''character varying'\'')))) THEN 1 ELSE 0 END'
}
step_failed() { :; }

# shellcheck shell=bash disable=SC2016
# Step 0430 comment-api-optional: Let a comment have no API
# Proved: every server is stopped (after stop-old-servers)
step_before() {
  need halt 'table AM_API_COMMENTS exists' '' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace WHERE n.nspname = current_schema() AND c.relname = '\''am_api_comments'\'' AND c.relkind IN ('\''r'\'', '\''p'\'')) THEN 1 ELSE 0 END'
  need halt 'column AM_API_COMMENTS.API_ID exists' '' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM information_schema.columns WHERE table_schema = current_schema() AND table_name = '\''am_api_comments'\'' AND column_name = '\''api_id'\'') THEN 1 ELSE 0 END'
  need skip 'column AM_API_COMMENTS.API_ID is NOT NULL' '' ask_sql apim_db '0' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM information_schema.columns WHERE table_schema = current_schema() AND table_name = '\''am_api_comments'\'' AND column_name = '\''api_id'\'' AND is_nullable = '\''YES'\'') THEN 1 ELSE 0 END'
}
step_run() {
  do_sql apim_db 'sql/0430-apim_db-comment-api-optional.sql'
}
step_after() {
  must 'column AM_API_COMMENTS.API_ID may be NULL' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM information_schema.columns WHERE table_schema = current_schema() AND table_name = '\''am_api_comments'\'' AND column_name = '\''api_id'\'' AND is_nullable = '\''YES'\'') THEN 1 ELSE 0 END'
}
step_failed() { :; }

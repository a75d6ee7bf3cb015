# shellcheck shell=bash disable=SC2016
# Step 1270 comment-entry-point-values: Mark the API comments of 3.2.0 as written in the developer portal
# Proved: every server is stopped (after stop-old-servers)
step_before() {
  need halt 'table AM_API_COMMENTS exists' '' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace WHERE n.nspname = current_schema() AND c.relname = '\''am_api_comments'\'' AND c.relkind IN ('\''r'\'', '\''p'\'')) THEN 1 ELSE 0 END'
  need halt 'column AM_API_COMMENTS.ENTRY_POINT exists' '' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM information_schema.columns WHERE table_schema = current_schema() AND table_name = '\''am_api_comments'\'' AND column_name = '\''entry_point'\'') THEN 1 ELSE 0 END'
}
step_run() {
  do_sql apim_db 'sql/1270-apim_db-comment-entry-point-values.sql'
}
step_after() {
  must 'Every comment says where it was written' ask_sql apim_db '0' 'SELECT
  COUNT(*)
FROM
  AM_API_COMMENTS
WHERE
  ENTRY_POINT IS NULL'
}
step_failed() { :; }

# shellcheck shell=bash disable=SC2016
# Step 1210 comment-created: Rename DATE_COMMENTED of API comments to CREATED_TIME
# Proved: every server is stopped (after stop-old-servers)
step_before() {
  need halt 'table AM_API_COMMENTS exists' '' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace WHERE n.nspname = current_schema() AND c.relname = '\''am_api_comments'\'' AND c.relkind IN ('\''r'\'', '\''p'\'')) THEN 1 ELSE 0 END'
  need skip 'column AM_API_COMMENTS.DATE_COMMENTED exists' '' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM information_schema.columns WHERE table_schema = current_schema() AND table_name = '\''am_api_comments'\'' AND column_name = '\''date_commented'\'') THEN 1 ELSE 0 END'
  need skip 'column AM_API_COMMENTS.CREATED_TIME does not exist yet' '' ask_sql apim_db '0' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM information_schema.columns WHERE table_schema = current_schema() AND table_name = '\''am_api_comments'\'' AND column_name = '\''created_time'\'') THEN 1 ELSE 0 END'
}
step_run() {
  do_sql apim_db 'sql/1210-apim_db-comment-created.sql'
}
step_after() {
  must 'column AM_API_COMMENTS.CREATED_TIME exists' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM information_schema.columns WHERE table_schema = current_schema() AND table_name = '\''am_api_comments'\'' AND column_name = '\''created_time'\'') THEN 1 ELSE 0 END'
  must 'column AM_API_COMMENTS.DATE_COMMENTED does not exist yet' ask_sql apim_db '0' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM information_schema.columns WHERE table_schema = current_schema() AND table_name = '\''am_api_comments'\'' AND column_name = '\''date_commented'\'') THEN 1 ELSE 0 END'
}
step_failed() { :; }

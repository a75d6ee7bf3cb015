# shellcheck shell=bash disable=SC2016
# Step 1260 comment-entry-point: Tell where an API comment was written
# Proved: every server is stopped (after stop-old-servers)
step_before() {
  need halt 'table AM_API_COMMENTS exists' '' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace WHERE n.nspname = current_schema() AND c.relname = '\''am_api_comments'\'' AND c.relkind IN ('\''r'\'', '\''p'\'')) THEN 1 ELSE 0 END'
  need skip 'column AM_API_COMMENTS.ENTRY_POINT does not exist yet' '' ask_sql apim_db '0' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM information_schema.columns WHERE table_schema = current_schema() AND table_name = '\''am_api_comments'\'' AND column_name = '\''entry_point'\'') THEN 1 ELSE 0 END'
}
step_run() {
  do_sql apim_db 'sql/1260-apim_db-comment-entry-point.sql'
}
step_after() {
  must 'column AM_API_COMMENTS.ENTRY_POINT holds 20 characters' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM information_schema.columns WHERE table_schema = current_schema() AND table_name = '\''am_api_comments'\'' AND column_name = '\''entry_point'\'' AND (character_maximum_length >= 20 OR (character_maximum_length IS NULL AND data_type IN ('\''text'\'', '\''character varying'\'')))) THEN 1 ELSE 0 END'
}
step_failed() { :; }

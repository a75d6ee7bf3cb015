# shellcheck shell=bash disable=SC2016
# Step 0440 comment-sequence-gone: Drop the sequence that numbered comments
# Proved: every server is stopped (after stop-old-servers)
step_before() {
  need skip 'sequence AM_API_COMMENTS_SEQUENCE exists' '' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace WHERE n.nspname = current_schema() AND c.relname = '\''am_api_comments_sequence'\'' AND c.relkind IN ('\''S'\'')) THEN 1 ELSE 0 END'
  need halt 'column AM_API_COMMENTS.COMMENT_ID has no default' 'Nothing draws from the sequence.' ask_sql apim_db '0' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM pg_catalog.pg_attribute a JOIN pg_catalog.pg_class c ON c.oid = a.attrelid JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace JOIN pg_catalog.pg_attrdef d ON d.adrelid = a.attrelid AND d.adnum = a.attnum WHERE n.nspname = current_schema() AND c.relname = '\''am_api_comments'\'' AND a.attname = '\''comment_id'\'' AND pg_catalog.pg_get_expr(d.adbin, d.adrelid) !~ '\''^NULL(::.*)?$'\'') THEN 1 ELSE 0 END'
  need halt 'trigger AM_API_COMMENTS_TRIGGER does not exist yet' '' ask_sql apim_db '0' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM pg_catalog.pg_trigger t JOIN pg_catalog.pg_class c ON c.oid = t.tgrelid JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace WHERE n.nspname = current_schema() AND t.tgname = '\''am_api_comments_trigger'\'' AND NOT t.tgisinternal) THEN 1 ELSE 0 END'
}
step_run() {
  do_sql apim_db 'sql/0440-apim_db-comment-sequence-gone.sql'
}
step_after() {
  must 'sequence AM_API_COMMENTS_SEQUENCE does not exist yet' ask_sql apim_db '0' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace WHERE n.nspname = current_schema() AND c.relname = '\''am_api_comments_sequence'\'' AND c.relkind IN ('\''S'\'')) THEN 1 ELSE 0 END'
}
step_failed() { :; }

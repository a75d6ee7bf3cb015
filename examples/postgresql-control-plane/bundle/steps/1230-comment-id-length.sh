# shellcheck shell=bash disable=SC2016
# Step 1230 comment-id-length: Shorten AM_API_COMMENTS.COMMENT_ID to 64 characters
# Proved: every server is stopped (after stop-old-servers)
step_before() {
  need halt 'table AM_API_COMMENTS exists' '' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace WHERE n.nspname = current_schema() AND c.relname = '\''am_api_comments'\'' AND c.relkind IN ('\''r'\'', '\''p'\'')) THEN 1 ELSE 0 END'
  need halt 'column AM_API_COMMENTS.COMMENT_ID exists' '' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM information_schema.columns WHERE table_schema = current_schema() AND table_name = '\''am_api_comments'\'' AND column_name = '\''comment_id'\'') THEN 1 ELSE 0 END'
  need skip 'column AM_API_COMMENTS.COMMENT_ID holds 65 characters' '' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM information_schema.columns WHERE table_schema = current_schema() AND table_name = '\''am_api_comments'\'' AND column_name = '\''comment_id'\'' AND (character_maximum_length >= 65 OR (character_maximum_length IS NULL AND data_type IN ('\''text'\'', '\''character varying'\'')))) THEN 1 ELSE 0 END'
  need halt 'No COMMENT_ID is longer than 64 characters. 3.2.0 makes ids of 36; give a comment with a longer one another id, since nothing refers to it' '' ask_sql apim_db '0' 'SELECT
  COUNT(*)
FROM
  AM_API_COMMENTS
WHERE
  CHAR_LENGTH(COMMENT_ID) > 64'
}
step_run() {
  do_sql apim_db 'sql/1230-apim_db-comment-id-length.sql'
}
step_after() {
  must 'column AM_API_COMMENTS.COMMENT_ID holds 64 characters' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM information_schema.columns WHERE table_schema = current_schema() AND table_name = '\''am_api_comments'\'' AND column_name = '\''comment_id'\'' AND (character_maximum_length >= 64 OR (character_maximum_length IS NULL AND data_type IN ('\''text'\'', '\''character varying'\'')))) THEN 1 ELSE 0 END'
  must 'column AM_API_COMMENTS.COMMENT_ID does not hold 65 characters' ask_sql apim_db '0' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM information_schema.columns WHERE table_schema = current_schema() AND table_name = '\''am_api_comments'\'' AND column_name = '\''comment_id'\'' AND (character_maximum_length >= 65 OR (character_maximum_length IS NULL AND data_type IN ('\''text'\'', '\''character varying'\'')))) THEN 1 ELSE 0 END'
  must 'column AM_API_COMMENTS.COMMENT_ID is NOT NULL' ask_sql apim_db '0' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM information_schema.columns WHERE table_schema = current_schema() AND table_name = '\''am_api_comments'\'' AND column_name = '\''comment_id'\'' AND is_nullable = '\''YES'\'') THEN 1 ELSE 0 END'
  must 'the primary key of AM_API_COMMENTS is (COMMENT_ID)' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT i.indexrelid FROM pg_catalog.pg_index i JOIN pg_catalog.pg_class c ON c.oid = i.indrelid JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace JOIN pg_catalog.pg_attribute a ON a.attrelid = c.oid AND a.attnum = ANY (i.indkey) WHERE n.nspname = current_schema() AND c.relname = '\''am_api_comments'\'' AND i.indisprimary AND i.indisvalid AND i.indpred IS NULL AND i.indexprs IS NULL GROUP BY i.indexrelid HAVING COUNT(*) = 1 AND SUM(CASE WHEN a.attname IN ('\''comment_id'\'') THEN 1 ELSE 0 END) = 1) THEN 1 ELSE 0 END'
}
step_failed() { :; }

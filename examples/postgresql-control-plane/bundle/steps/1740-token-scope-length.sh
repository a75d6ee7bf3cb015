# shellcheck shell=bash disable=SC2016
# Step 1740 token-scope-length: Widen IDN_OAUTH2_ACCESS_TOKEN_SCOPE.TOKEN_SCOPE to 100 characters
# Proved: every server is stopped (after stop-old-servers, client-run-to-4-0-0)
step_before() {
  need halt 'table IDN_OAUTH2_ACCESS_TOKEN_SCOPE exists' '' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace WHERE n.nspname = current_schema() AND c.relname = '\''idn_oauth2_access_token_scope'\'' AND c.relkind IN ('\''r'\'', '\''p'\'')) THEN 1 ELSE 0 END'
  need halt 'column IDN_OAUTH2_ACCESS_TOKEN_SCOPE.TOKEN_SCOPE exists' '' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM information_schema.columns WHERE table_schema = current_schema() AND table_name = '\''idn_oauth2_access_token_scope'\'' AND column_name = '\''token_scope'\'') THEN 1 ELSE 0 END'
  need skip 'column IDN_OAUTH2_ACCESS_TOKEN_SCOPE.TOKEN_SCOPE does not hold 100 characters' '' ask_sql apim_db '0' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM information_schema.columns WHERE table_schema = current_schema() AND table_name = '\''idn_oauth2_access_token_scope'\'' AND column_name = '\''token_scope'\'' AND (character_maximum_length >= 100 OR (character_maximum_length IS NULL AND data_type IN ('\''text'\'', '\''character varying'\'')))) THEN 1 ELSE 0 END'
}
step_run() {
  do_sql apim_db 'sql/1740-apim_db-token-scope-length.sql'
}
step_after() {
  must 'column IDN_OAUTH2_ACCESS_TOKEN_SCOPE.TOKEN_SCOPE holds 100 characters' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM information_schema.columns WHERE table_schema = current_schema() AND table_name = '\''idn_oauth2_access_token_scope'\'' AND column_name = '\''token_scope'\'' AND (character_maximum_length >= 100 OR (character_maximum_length IS NULL AND data_type IN ('\''text'\'', '\''character varying'\'')))) THEN 1 ELSE 0 END'
  must 'column IDN_OAUTH2_ACCESS_TOKEN_SCOPE.TOKEN_SCOPE is NOT NULL' ask_sql apim_db '0' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM information_schema.columns WHERE table_schema = current_schema() AND table_name = '\''idn_oauth2_access_token_scope'\'' AND column_name = '\''token_scope'\'' AND is_nullable = '\''YES'\'') THEN 1 ELSE 0 END'
  must 'the primary key of IDN_OAUTH2_ACCESS_TOKEN_SCOPE is (TOKEN_ID, TOKEN_SCOPE)' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT i.indexrelid FROM pg_catalog.pg_index i JOIN pg_catalog.pg_class c ON c.oid = i.indrelid JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace JOIN pg_catalog.pg_attribute a ON a.attrelid = c.oid AND a.attnum = ANY (i.indkey) WHERE n.nspname = current_schema() AND c.relname = '\''idn_oauth2_access_token_scope'\'' AND i.indisprimary AND i.indisvalid AND i.indpred IS NULL AND i.indexprs IS NULL GROUP BY i.indexrelid HAVING COUNT(*) = 2 AND SUM(CASE WHEN a.attname IN ('\''token_id'\'', '\''token_scope'\'') THEN 1 ELSE 0 END) = 2) THEN 1 ELSE 0 END'
}
step_failed() { :; }

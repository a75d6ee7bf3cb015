# shellcheck shell=bash disable=SC2016
# Step 2020 comments-cascade-old-key: Replace the foreign key from AM_API_COMMENTS to AM_API that stops a delete
# Proved: every server is stopped (after stop-old-servers, client-run)
step_before() {
  need halt 'table AM_API_COMMENTS exists' '' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace WHERE n.nspname = current_schema() AND c.relname = '\''am_api_comments'\'' AND c.relkind IN ('\''r'\'', '\''p'\'')) THEN 1 ELSE 0 END'
  need halt 'table AM_API exists' '' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace WHERE n.nspname = current_schema() AND c.relname = '\''am_api'\'' AND c.relkind IN ('\''r'\'', '\''p'\'')) THEN 1 ELSE 0 END'
  need skip 'AM_API_COMMENTS has a foreign key over (API_ID)' '' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT k.oid FROM pg_catalog.pg_constraint k JOIN pg_catalog.pg_class c ON c.oid = k.conrelid JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace JOIN pg_catalog.pg_attribute a ON a.attrelid = c.oid AND a.attnum = ANY (k.conkey) WHERE n.nspname = current_schema() AND c.relname = '\''am_api_comments'\'' AND k.contype = '\''f'\'' GROUP BY k.oid HAVING COUNT(*) = 1 AND SUM(CASE WHEN a.attname IN ('\''api_id'\'') THEN 1 ELSE 0 END) = 1) THEN 1 ELSE 0 END'
  need skip 'Deleting their API does not delete comments' '' ask_sql apim_db '1' 'SELECT
  COUNT(*)
FROM
  pg_constraint AS k
  JOIN pg_class AS c ON c.oid = k.conrelid
  JOIN pg_class AS r ON r.oid = k.confrelid
  JOIN pg_namespace AS n ON n.oid = c.relnamespace
WHERE
  n.nspname = current_schema()
  AND c.relname = '\''am_api_comments'\''
  AND r.relname = '\''am_api'\''
  AND k.confdeltype <> '\''c'\'''
}
step_run() {
  do_sql apim_db 'sql/2020-apim_db-comments-cascade-old-key.sql'
}
step_after() {
  must 'No key with the old rule is left' ask_sql apim_db '0' 'SELECT
  COUNT(*)
FROM
  pg_constraint AS k
  JOIN pg_class AS c ON c.oid = k.conrelid
  JOIN pg_class AS r ON r.oid = k.confrelid
  JOIN pg_namespace AS n ON n.oid = c.relnamespace
WHERE
  n.nspname = current_schema()
  AND c.relname = '\''am_api_comments'\''
  AND r.relname = '\''am_api'\''
  AND k.confdeltype <> '\''c'\'''
}
step_failed() {
  say 'The key is not there: it was renamed. Rename it to am_api_comments_api_id_fkey, and resume.'
}

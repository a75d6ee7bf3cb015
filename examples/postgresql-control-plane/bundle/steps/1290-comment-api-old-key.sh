# shellcheck shell=bash disable=SC2016
# Step 1290 comment-api-old-key: Drop the old foreign key from API comments to APIs
# Proved: every server is stopped (after stop-old-servers)
step_before() {
  need halt 'table AM_API_COMMENTS exists' '' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace WHERE n.nspname = current_schema() AND c.relname = '\''am_api_comments'\'' AND c.relkind IN ('\''r'\'', '\''p'\'')) THEN 1 ELSE 0 END'
  need skip 'AM_API_COMMENTS has a foreign key over (API_ID)' '' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT k.oid FROM pg_catalog.pg_constraint k JOIN pg_catalog.pg_class c ON c.oid = k.conrelid JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace JOIN pg_catalog.pg_attribute a ON a.attrelid = c.oid AND a.attnum = ANY (k.conkey) WHERE n.nspname = current_schema() AND c.relname = '\''am_api_comments'\'' AND k.contype = '\''f'\'' GROUP BY k.oid HAVING COUNT(*) = 1 AND SUM(CASE WHEN a.attname IN ('\''api_id'\'') THEN 1 ELSE 0 END) = 1) THEN 1 ELSE 0 END'
  need skip 'The foreign key from API_ID to AM_API still has the rules of 3.2.0' '' ask_sql apim_db '1' 'SELECT
  COUNT(*)
FROM
  pg_constraint AS k
  JOIN pg_class AS c ON c.oid = k.conrelid
  JOIN pg_namespace AS n ON n.oid = c.relnamespace
WHERE
  n.nspname = current_schema()
  AND c.relname = '\''am_api_comments'\''
  AND k.conname = '\''am_api_comments_api_id_fkey'\''
  AND k.confupdtype = '\''c'\'''
}
step_run() {
  do_sql apim_db 'sql/1290-apim_db-comment-api-old-key.sql'
}
step_after() {
  must 'No foreign key from API_ID to AM_API has the rules of 3.2.0' ask_sql apim_db '0' 'SELECT
  COUNT(*)
FROM
  pg_constraint AS k
  JOIN pg_class AS c ON c.oid = k.conrelid
  JOIN pg_namespace AS n ON n.oid = c.relnamespace
WHERE
  n.nspname = current_schema()
  AND c.relname = '\''am_api_comments'\''
  AND k.conname = '\''am_api_comments_api_id_fkey'\''
  AND k.confupdtype = '\''c'\'''
}
step_failed() {
  say 'If the key was renamed, drop the one from API_ID to AM_API by its name; the next run passes over this step.'
}

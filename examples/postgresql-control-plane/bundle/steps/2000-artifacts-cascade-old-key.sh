# shellcheck shell=bash disable=SC2016
# Step 2000 artifacts-cascade-old-key: Replace the key from AM_GW_API_ARTIFACTS to AM_GW_PUBLISHED_API_DETAILS that stops a delete
# Proved: every server is stopped (after stop-old-servers, client-run)
step_before() {
  need halt 'table AM_GW_API_ARTIFACTS exists' '' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace WHERE n.nspname = current_schema() AND c.relname = '\''am_gw_api_artifacts'\'' AND c.relkind IN ('\''r'\'', '\''p'\'')) THEN 1 ELSE 0 END'
  need halt 'table AM_GW_PUBLISHED_API_DETAILS exists' '' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace WHERE n.nspname = current_schema() AND c.relname = '\''am_gw_published_api_details'\'' AND c.relkind IN ('\''r'\'', '\''p'\'')) THEN 1 ELSE 0 END'
  need skip 'AM_GW_API_ARTIFACTS has a foreign key over (API_ID)' '' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT k.oid FROM pg_catalog.pg_constraint k JOIN pg_catalog.pg_class c ON c.oid = k.conrelid JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace JOIN pg_catalog.pg_attribute a ON a.attrelid = c.oid AND a.attnum = ANY (k.conkey) WHERE n.nspname = current_schema() AND c.relname = '\''am_gw_api_artifacts'\'' AND k.contype = '\''f'\'' GROUP BY k.oid HAVING COUNT(*) = 1 AND SUM(CASE WHEN a.attname IN ('\''api_id'\'') THEN 1 ELSE 0 END) = 1) THEN 1 ELSE 0 END'
  need skip 'Deleting the published API does not delete gateway artifacts' '' ask_sql apim_db '1' 'SELECT
  COUNT(*)
FROM
  pg_constraint AS k
  JOIN pg_class AS c ON c.oid = k.conrelid
  JOIN pg_class AS r ON r.oid = k.confrelid
  JOIN pg_namespace AS n ON n.oid = c.relnamespace
WHERE
  n.nspname = current_schema()
  AND c.relname = '\''am_gw_api_artifacts'\''
  AND r.relname = '\''am_gw_published_api_details'\''
  AND k.confdeltype <> '\''c'\'''
}
step_run() {
  do_sql apim_db 'sql/2000-apim_db-artifacts-cascade-old-key.sql'
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
  AND c.relname = '\''am_gw_api_artifacts'\''
  AND r.relname = '\''am_gw_published_api_details'\''
  AND k.confdeltype <> '\''c'\'''
}
step_failed() {
  say 'The key is not there: it was renamed. Rename it to am_gw_api_artifacts_api_id_fkey, and resume.'
}

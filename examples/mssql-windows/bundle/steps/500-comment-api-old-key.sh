# shellcheck shell=bash disable=SC2016
# Step 500 comment-api-old-key: Drop the old foreign key from API comments to APIs
# Proved: every server is stopped (after stop-old-servers)
step_before() {
  need halt 'table AM_API_COMMENTS exists' '' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM sys.tables WHERE schema_id = SCHEMA_ID() AND UPPER(name) = '\''AM_API_COMMENTS'\'') THEN 1 ELSE 0 END'
  need skip 'AM_API_COMMENTS has a foreign key over (API_ID)' '' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT f.object_id FROM sys.foreign_keys f JOIN sys.foreign_key_columns k ON k.constraint_object_id = f.object_id JOIN sys.columns c ON c.object_id = k.parent_object_id AND c.column_id = k.parent_column_id JOIN sys.tables t ON t.object_id = f.parent_object_id WHERE t.schema_id = SCHEMA_ID() AND UPPER(t.name) = '\''AM_API_COMMENTS'\'' GROUP BY f.object_id HAVING COUNT(*) = 1 AND SUM(CASE WHEN UPPER(c.name) IN ('\''API_ID'\'') THEN 1 ELSE 0 END) = 1) THEN 1 ELSE 0 END'
  need skip 'The foreign key from API_ID to AM_API still has the rules of 3.2.0' '' ask_sql apim_db '1' 'SELECT
  COUNT(*)
FROM
  sys.foreign_keys
WHERE
  parent_object_id = OBJECT_ID('\''AM_API_COMMENTS'\'')
  AND referenced_object_id = OBJECT_ID('\''AM_API'\'')
  AND update_referential_action_desc = '\''CASCADE'\'''
}
step_run() {
  do_sql apim_db 'sql/500-apim_db-comment-api-old-key.sql'
}
step_after() {
  must 'No foreign key from API_ID to AM_API has the rules of 3.2.0' ask_sql apim_db '0' 'SELECT
  COUNT(*)
FROM
  sys.foreign_keys
WHERE
  parent_object_id = OBJECT_ID('\''AM_API_COMMENTS'\'')
  AND referenced_object_id = OBJECT_ID('\''AM_API'\'')
  AND update_referential_action_desc = '\''CASCADE'\'''
}
step_failed() {
  say 'If the key was renamed, drop the one from API_ID to AM_API by its name; the next run passes over this step.'
}

# shellcheck shell=bash disable=SC2016
# Step 1220 comment-api-old-key-2: Drop the old foreign key from API comments to APIs
# Proved: every server is stopped (after stop-old-servers, client-run)
step_before() {
  need halt 'table AM_API_COMMENTS exists' '' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM information_schema.tables WHERE table_schema = DATABASE() AND UPPER(table_name) = '\''AM_API_COMMENTS'\'' AND table_type = '\''BASE TABLE'\'') THEN 1 ELSE 0 END'
  need skip 'AM_API_COMMENTS has a foreign key over (API_ID)' '' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT constraint_name FROM information_schema.key_column_usage WHERE table_schema = DATABASE() AND UPPER(table_name) = '\''AM_API_COMMENTS'\'' AND referenced_table_name IS NOT NULL GROUP BY table_name, constraint_name HAVING COUNT(*) = 1 AND SUM(CASE WHEN UPPER(column_name) IN ('\''API_ID'\'') THEN 1 ELSE 0 END) = 1) THEN 1 ELSE 0 END'
  need skip 'The foreign key from API_ID to AM_API still has the rules of 3.2.0' '' ask_sql apim_db '1' 'SELECT
  COUNT(*)
FROM
  information_schema.REFERENTIAL_CONSTRAINTS
WHERE
  CONSTRAINT_SCHEMA = DATABASE()
  AND TABLE_NAME = '\''AM_API_COMMENTS'\''
  AND REFERENCED_TABLE_NAME = '\''AM_API'\''
  AND UPDATE_RULE = '\''CASCADE'\'''
}
step_run() {
  do_sql apim_db 'sql/1220-apim_db-comment-api-old-key-2.sql'
}
step_after() {
  must 'No foreign key from API_ID to AM_API has the rules of 3.2.0' ask_sql apim_db '0' 'SELECT
  COUNT(*)
FROM
  information_schema.REFERENTIAL_CONSTRAINTS
WHERE
  CONSTRAINT_SCHEMA = DATABASE()
  AND TABLE_NAME = '\''AM_API_COMMENTS'\''
  AND REFERENCED_TABLE_NAME = '\''AM_API'\''
  AND UPDATE_RULE = '\''CASCADE'\'''
}
step_failed() {
  say 'If the key was renamed, drop the one from API_ID to AM_API by its name; the next run passes over this step.'
}

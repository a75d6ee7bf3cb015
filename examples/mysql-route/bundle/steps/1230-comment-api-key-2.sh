# shellcheck shell=bash disable=SC2016
# Step 1230 comment-api-key-2: Tie API comments to their API without rules
# Proved: every server is stopped (after stop-old-servers, client-run)
step_before() {
  need halt 'table AM_API_COMMENTS exists' '' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM information_schema.tables WHERE table_schema = DATABASE() AND UPPER(table_name) = '\''AM_API_COMMENTS'\'' AND table_type = '\''BASE TABLE'\'') THEN 1 ELSE 0 END'
  need halt 'table AM_API exists' '' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM information_schema.tables WHERE table_schema = DATABASE() AND UPPER(table_name) = '\''AM_API'\'' AND table_type = '\''BASE TABLE'\'') THEN 1 ELSE 0 END'
  need skip 'AM_API_COMMENTS has no foreign key over (API_ID)' '' ask_sql apim_db '0' 'SELECT CASE WHEN EXISTS (SELECT constraint_name FROM information_schema.key_column_usage WHERE table_schema = DATABASE() AND UPPER(table_name) = '\''AM_API_COMMENTS'\'' AND referenced_table_name IS NOT NULL GROUP BY table_name, constraint_name HAVING COUNT(*) = 1 AND SUM(CASE WHEN UPPER(column_name) IN ('\''API_ID'\'') THEN 1 ELSE 0 END) = 1) THEN 1 ELSE 0 END'
}
step_run() {
  do_sql apim_db 'sql/1230-apim_db-comment-api-key-2.sql'
}
step_after() {
  must 'AM_API_COMMENTS has a foreign key over (API_ID)' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT constraint_name FROM information_schema.key_column_usage WHERE table_schema = DATABASE() AND UPPER(table_name) = '\''AM_API_COMMENTS'\'' AND referenced_table_name IS NOT NULL GROUP BY table_name, constraint_name HAVING COUNT(*) = 1 AND SUM(CASE WHEN UPPER(column_name) IN ('\''API_ID'\'') THEN 1 ELSE 0 END) = 1) THEN 1 ELSE 0 END'
}
step_failed() { :; }

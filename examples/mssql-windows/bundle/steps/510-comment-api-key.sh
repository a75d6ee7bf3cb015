# shellcheck shell=bash disable=SC2016
# Step 510 comment-api-key: Tie API comments to their API without rules
# Proved: every server is stopped (after stop-old-servers)
step_before() {
  need halt 'table AM_API_COMMENTS exists' '' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM sys.tables WHERE schema_id = SCHEMA_ID() AND UPPER(name) = '\''AM_API_COMMENTS'\'') THEN 1 ELSE 0 END'
  need halt 'table AM_API exists' '' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM sys.tables WHERE schema_id = SCHEMA_ID() AND UPPER(name) = '\''AM_API'\'') THEN 1 ELSE 0 END'
  need skip 'AM_API_COMMENTS has no foreign key over (API_ID)' '' ask_sql apim_db '0' 'SELECT CASE WHEN EXISTS (SELECT f.object_id FROM sys.foreign_keys f JOIN sys.foreign_key_columns k ON k.constraint_object_id = f.object_id JOIN sys.columns c ON c.object_id = k.parent_object_id AND c.column_id = k.parent_column_id JOIN sys.tables t ON t.object_id = f.parent_object_id WHERE t.schema_id = SCHEMA_ID() AND UPPER(t.name) = '\''AM_API_COMMENTS'\'' GROUP BY f.object_id HAVING COUNT(*) = 1 AND SUM(CASE WHEN UPPER(c.name) IN ('\''API_ID'\'') THEN 1 ELSE 0 END) = 1) THEN 1 ELSE 0 END'
}
step_run() {
  do_sql apim_db 'sql/510-apim_db-comment-api-key.sql'
}
step_after() {
  must 'AM_API_COMMENTS has a foreign key over (API_ID)' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT f.object_id FROM sys.foreign_keys f JOIN sys.foreign_key_columns k ON k.constraint_object_id = f.object_id JOIN sys.columns c ON c.object_id = k.parent_object_id AND c.column_id = k.parent_column_id JOIN sys.tables t ON t.object_id = f.parent_object_id WHERE t.schema_id = SCHEMA_ID() AND UPPER(t.name) = '\''AM_API_COMMENTS'\'' GROUP BY f.object_id HAVING COUNT(*) = 1 AND SUM(CASE WHEN UPPER(c.name) IN ('\''API_ID'\'') THEN 1 ELSE 0 END) = 1) THEN 1 ELSE 0 END'
}
step_failed() { :; }

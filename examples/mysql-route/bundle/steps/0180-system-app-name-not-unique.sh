# shellcheck shell=bash disable=SC2016
# Step 0180 system-app-name-not-unique: Let each tenant have a system application of the same name
# Proved: every server is stopped (after stop-old-servers)
step_before() {
  need halt 'table AM_SYSTEM_APPS exists' '' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM information_schema.tables WHERE table_schema = DATABASE() AND UPPER(table_name) = '\''AM_SYSTEM_APPS'\'' AND table_type = '\''BASE TABLE'\'') THEN 1 ELSE 0 END'
  need skip 'AM_SYSTEM_APPS has a unique constraint over (NAME)' '' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT index_name FROM information_schema.statistics WHERE table_schema = DATABASE() AND UPPER(table_name) = '\''AM_SYSTEM_APPS'\'' AND non_unique = 0 AND index_name <> '\''PRIMARY'\'' GROUP BY table_name, index_name HAVING COUNT(*) = 1 AND SUM(CASE WHEN UPPER(column_name) IN ('\''NAME'\'') AND sub_part IS NULL THEN 1 ELSE 0 END) = 1) THEN 1 ELSE 0 END'
}
step_run() {
  do_sql apim_db 'sql/0180-apim_db-system-app-name-not-unique.sql'
}
step_after() {
  must 'AM_SYSTEM_APPS has no unique constraint over (NAME)' ask_sql apim_db '0' 'SELECT CASE WHEN EXISTS (SELECT index_name FROM information_schema.statistics WHERE table_schema = DATABASE() AND UPPER(table_name) = '\''AM_SYSTEM_APPS'\'' AND non_unique = 0 AND index_name <> '\''PRIMARY'\'' GROUP BY table_name, index_name HAVING COUNT(*) = 1 AND SUM(CASE WHEN UPPER(column_name) IN ('\''NAME'\'') AND sub_part IS NULL THEN 1 ELSE 0 END) = 1) THEN 1 ELSE 0 END'
  must 'AM_SYSTEM_APPS has a unique constraint over (CONSUMER_KEY)' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT index_name FROM information_schema.statistics WHERE table_schema = DATABASE() AND UPPER(table_name) = '\''AM_SYSTEM_APPS'\'' AND non_unique = 0 AND index_name <> '\''PRIMARY'\'' GROUP BY table_name, index_name HAVING COUNT(*) = 1 AND SUM(CASE WHEN UPPER(column_name) IN ('\''CONSUMER_KEY'\'') AND sub_part IS NULL THEN 1 ELSE 0 END) = 1) THEN 1 ELSE 0 END'
}
step_failed() {
  say 'If the constraint was renamed, drop the one over NAME by its name; the next run passes over this step.'
}

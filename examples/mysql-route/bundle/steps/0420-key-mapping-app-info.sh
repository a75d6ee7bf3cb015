# shellcheck shell=bash disable=SC2016
# Step 0420 key-mapping-app-info: Keep what a key manager knows about an application
# Proved: every server is stopped (after stop-old-servers)
step_before() {
  need halt 'table AM_APPLICATION_KEY_MAPPING exists' '' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM information_schema.tables WHERE table_schema = DATABASE() AND UPPER(table_name) = '\''AM_APPLICATION_KEY_MAPPING'\'' AND table_type = '\''BASE TABLE'\'') THEN 1 ELSE 0 END'
  need skip 'column AM_APPLICATION_KEY_MAPPING.APP_INFO does not exist yet' '' ask_sql apim_db '0' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM information_schema.columns WHERE table_schema = DATABASE() AND UPPER(table_name) = '\''AM_APPLICATION_KEY_MAPPING'\'' AND UPPER(column_name) = '\''APP_INFO'\'') THEN 1 ELSE 0 END'
}
step_run() {
  do_sql apim_db 'sql/0420-apim_db-key-mapping-app-info.sql'
}
step_after() {
  must 'column AM_APPLICATION_KEY_MAPPING.APP_INFO exists' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM information_schema.columns WHERE table_schema = DATABASE() AND UPPER(table_name) = '\''AM_APPLICATION_KEY_MAPPING'\'' AND UPPER(column_name) = '\''APP_INFO'\'') THEN 1 ELSE 0 END'
}
step_failed() { :; }

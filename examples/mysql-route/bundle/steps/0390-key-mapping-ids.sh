# shellcheck shell=bash disable=SC2016
# Step 0390 key-mapping-ids: Give every key of an application its id
# Proved: every server is stopped (after stop-old-servers)
step_before() {
  need halt 'table AM_APPLICATION_KEY_MAPPING exists' '' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM information_schema.tables WHERE table_schema = DATABASE() AND UPPER(table_name) = '\''AM_APPLICATION_KEY_MAPPING'\'' AND table_type = '\''BASE TABLE'\'') THEN 1 ELSE 0 END'
  need halt 'column AM_APPLICATION_KEY_MAPPING.UUID exists' '' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM information_schema.columns WHERE table_schema = DATABASE() AND UPPER(table_name) = '\''AM_APPLICATION_KEY_MAPPING'\'' AND UPPER(column_name) = '\''UUID'\'') THEN 1 ELSE 0 END'
  need halt 'column AM_APPLICATION_KEY_MAPPING.APPLICATION_ID exists' '' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM information_schema.columns WHERE table_schema = DATABASE() AND UPPER(table_name) = '\''AM_APPLICATION_KEY_MAPPING'\'' AND UPPER(column_name) = '\''APPLICATION_ID'\'') THEN 1 ELSE 0 END'
  need halt 'column AM_APPLICATION_KEY_MAPPING.KEY_TYPE exists' '' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM information_schema.columns WHERE table_schema = DATABASE() AND UPPER(table_name) = '\''AM_APPLICATION_KEY_MAPPING'\'' AND UPPER(column_name) = '\''KEY_TYPE'\'') THEN 1 ELSE 0 END'
}
step_run() {
  do_sql apim_db 'sql/0390-apim_db-key-mapping-ids.sql'
}
step_after() {
  must 'Every row has an id, and no two rows have the same' ask_sql apim_db '0' 'SELECT COUNT(*) - COUNT(DISTINCT UUID) FROM AM_APPLICATION_KEY_MAPPING'
}
step_failed() { :; }

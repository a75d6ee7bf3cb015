# shellcheck shell=bash disable=SC2016
# Step 370 key-mapping-uuid: Let every key of an application have an id
# Proved: every server is stopped (after stop-old-servers)
step_before() {
  need halt 'table AM_APPLICATION_KEY_MAPPING exists' '' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM INFORMATION_SCHEMA.TABLES WHERE TABLE_SCHEMA = SCHEMA() AND UPPER(TABLE_NAME) = '\''AM_APPLICATION_KEY_MAPPING'\'' AND TABLE_TYPE IN ('\''TABLE'\'', '\''BASE TABLE'\'')) THEN 1 ELSE 0 END'
  need skip 'column AM_APPLICATION_KEY_MAPPING.UUID does not exist yet' '' ask_sql apim_db '0' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM INFORMATION_SCHEMA.COLUMNS WHERE TABLE_SCHEMA = SCHEMA() AND UPPER(TABLE_NAME) = '\''AM_APPLICATION_KEY_MAPPING'\'' AND UPPER(COLUMN_NAME) = '\''UUID'\'') THEN 1 ELSE 0 END'
}
step_run() {
  do_sql apim_db 'sql/370-apim_db-key-mapping-uuid.sql'
}
step_after() {
  must 'column AM_APPLICATION_KEY_MAPPING.UUID holds 100 characters' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM INFORMATION_SCHEMA.COLUMNS WHERE TABLE_SCHEMA = SCHEMA() AND UPPER(TABLE_NAME) = '\''AM_APPLICATION_KEY_MAPPING'\'' AND UPPER(COLUMN_NAME) = '\''UUID'\'' AND CHARACTER_MAXIMUM_LENGTH >= 100) THEN 1 ELSE 0 END'
}
step_failed() { :; }

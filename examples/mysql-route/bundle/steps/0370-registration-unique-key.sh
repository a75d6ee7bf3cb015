# shellcheck shell=bash disable=SC2016
# Step 0370 registration-unique-key: Make a registration unique for each key manager
# Proved: every server is stopped (after stop-old-servers)
step_before() {
  need halt 'table AM_APPLICATION_REGISTRATION exists' '' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM information_schema.tables WHERE table_schema = DATABASE() AND UPPER(table_name) = '\''AM_APPLICATION_REGISTRATION'\'' AND table_type = '\''BASE TABLE'\'') THEN 1 ELSE 0 END'
  need halt 'column AM_APPLICATION_REGISTRATION.SUBSCRIBER_ID exists' '' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM information_schema.columns WHERE table_schema = DATABASE() AND UPPER(table_name) = '\''AM_APPLICATION_REGISTRATION'\'' AND UPPER(column_name) = '\''SUBSCRIBER_ID'\'') THEN 1 ELSE 0 END'
  need halt 'column AM_APPLICATION_REGISTRATION.APP_ID exists' '' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM information_schema.columns WHERE table_schema = DATABASE() AND UPPER(table_name) = '\''AM_APPLICATION_REGISTRATION'\'' AND UPPER(column_name) = '\''APP_ID'\'') THEN 1 ELSE 0 END'
  need halt 'column AM_APPLICATION_REGISTRATION.TOKEN_TYPE exists' '' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM information_schema.columns WHERE table_schema = DATABASE() AND UPPER(table_name) = '\''AM_APPLICATION_REGISTRATION'\'' AND UPPER(column_name) = '\''TOKEN_TYPE'\'') THEN 1 ELSE 0 END'
  need halt 'column AM_APPLICATION_REGISTRATION.KEY_MANAGER exists' '' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM information_schema.columns WHERE table_schema = DATABASE() AND UPPER(table_name) = '\''AM_APPLICATION_REGISTRATION'\'' AND UPPER(column_name) = '\''KEY_MANAGER'\'') THEN 1 ELSE 0 END'
  need halt 'column AM_APPLICATION_REGISTRATION.KEY_MANAGER is NOT NULL' '' ask_sql apim_db '0' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM information_schema.columns WHERE table_schema = DATABASE() AND UPPER(table_name) = '\''AM_APPLICATION_REGISTRATION'\'' AND UPPER(column_name) = '\''KEY_MANAGER'\'' AND is_nullable = '\''YES'\'') THEN 1 ELSE 0 END'
  need skip 'AM_APPLICATION_REGISTRATION has no unique constraint over (SUBSCRIBER_ID, APP_ID, TOKEN_TYPE, KEY_MANAGER)' 'The table has the new key already.' ask_sql apim_db '0' 'SELECT CASE WHEN EXISTS (SELECT index_name FROM information_schema.statistics WHERE table_schema = DATABASE() AND UPPER(table_name) = '\''AM_APPLICATION_REGISTRATION'\'' AND non_unique = 0 AND index_name <> '\''PRIMARY'\'' GROUP BY table_name, index_name HAVING COUNT(*) = 4 AND SUM(CASE WHEN UPPER(column_name) IN ('\''SUBSCRIBER_ID'\'', '\''APP_ID'\'', '\''TOKEN_TYPE'\'', '\''KEY_MANAGER'\'') AND sub_part IS NULL THEN 1 ELSE 0 END) = 4) THEN 1 ELSE 0 END'
  need halt 'AM_APPLICATION_REGISTRATION has a unique constraint over (SUBSCRIBER_ID, APP_ID, TOKEN_TYPE)' 'The new key replaces this one.' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT index_name FROM information_schema.statistics WHERE table_schema = DATABASE() AND UPPER(table_name) = '\''AM_APPLICATION_REGISTRATION'\'' AND non_unique = 0 AND index_name <> '\''PRIMARY'\'' GROUP BY table_name, index_name HAVING COUNT(*) = 3 AND SUM(CASE WHEN UPPER(column_name) IN ('\''SUBSCRIBER_ID'\'', '\''APP_ID'\'', '\''TOKEN_TYPE'\'') AND sub_part IS NULL THEN 1 ELSE 0 END) = 3) THEN 1 ELSE 0 END'
}
step_run() {
  do_sql apim_db 'sql/0370-apim_db-registration-unique-key.sql'
}
step_after() {
  must 'AM_APPLICATION_REGISTRATION has a unique constraint over (SUBSCRIBER_ID, APP_ID, TOKEN_TYPE, KEY_MANAGER)' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT index_name FROM information_schema.statistics WHERE table_schema = DATABASE() AND UPPER(table_name) = '\''AM_APPLICATION_REGISTRATION'\'' AND non_unique = 0 AND index_name <> '\''PRIMARY'\'' GROUP BY table_name, index_name HAVING COUNT(*) = 4 AND SUM(CASE WHEN UPPER(column_name) IN ('\''SUBSCRIBER_ID'\'', '\''APP_ID'\'', '\''TOKEN_TYPE'\'', '\''KEY_MANAGER'\'') AND sub_part IS NULL THEN 1 ELSE 0 END) = 4) THEN 1 ELSE 0 END'
}
step_failed() {
  say 'If the old key was renamed, name it by hand: drop the one over SUBSCRIBER_ID, APP_ID and TOKEN_TYPE and add the new one; the next run passes over this step.'
}

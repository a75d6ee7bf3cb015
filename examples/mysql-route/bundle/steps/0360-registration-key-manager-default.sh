# shellcheck shell=bash disable=SC2016
# Step 0360 registration-key-manager-default: Take the default of AM_APPLICATION_REGISTRATION.KEY_MANAGER away
# Proved: every server is stopped (after stop-old-servers)
step_before() {
  need halt 'column AM_APPLICATION_REGISTRATION.KEY_MANAGER exists' '' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM information_schema.columns WHERE table_schema = DATABASE() AND UPPER(table_name) = '\''AM_APPLICATION_REGISTRATION'\'' AND UPPER(column_name) = '\''KEY_MANAGER'\'') THEN 1 ELSE 0 END'
  need halt 'column AM_APPLICATION_REGISTRATION.KEY_MANAGER is NOT NULL' '' ask_sql apim_db '0' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM information_schema.columns WHERE table_schema = DATABASE() AND UPPER(table_name) = '\''AM_APPLICATION_REGISTRATION'\'' AND UPPER(column_name) = '\''KEY_MANAGER'\'' AND is_nullable = '\''YES'\'') THEN 1 ELSE 0 END'
  need skip 'column AM_APPLICATION_REGISTRATION.KEY_MANAGER has a default' '' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM information_schema.columns WHERE table_schema = DATABASE() AND UPPER(table_name) = '\''AM_APPLICATION_REGISTRATION'\'' AND UPPER(column_name) = '\''KEY_MANAGER'\'' AND column_default IS NOT NULL AND UPPER(column_default) <> '\''NULL'\'') THEN 1 ELSE 0 END'
}
step_run() {
  do_sql apim_db 'sql/0360-apim_db-registration-key-manager-default.sql'
}
step_after() {
  must 'column AM_APPLICATION_REGISTRATION.KEY_MANAGER has no default' ask_sql apim_db '0' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM information_schema.columns WHERE table_schema = DATABASE() AND UPPER(table_name) = '\''AM_APPLICATION_REGISTRATION'\'' AND UPPER(column_name) = '\''KEY_MANAGER'\'' AND column_default IS NOT NULL AND UPPER(column_default) <> '\''NULL'\'') THEN 1 ELSE 0 END'
  must 'column AM_APPLICATION_REGISTRATION.KEY_MANAGER is NOT NULL' ask_sql apim_db '0' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM information_schema.columns WHERE table_schema = DATABASE() AND UPPER(table_name) = '\''AM_APPLICATION_REGISTRATION'\'' AND UPPER(column_name) = '\''KEY_MANAGER'\'' AND is_nullable = '\''YES'\'') THEN 1 ELSE 0 END'
}
step_failed() { :; }

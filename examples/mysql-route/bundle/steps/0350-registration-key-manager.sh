# shellcheck shell=bash disable=SC2016
# Step 0350 registration-key-manager: Give every registration its key manager
# Proved: every server is stopped (after stop-old-servers)
step_before() {
  need halt 'table AM_APPLICATION_REGISTRATION exists' '' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM information_schema.tables WHERE table_schema = DATABASE() AND UPPER(table_name) = '\''AM_APPLICATION_REGISTRATION'\'' AND table_type = '\''BASE TABLE'\'') THEN 1 ELSE 0 END'
  need skip 'column AM_APPLICATION_REGISTRATION.KEY_MANAGER does not exist yet' '' ask_sql apim_db '0' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM information_schema.columns WHERE table_schema = DATABASE() AND UPPER(table_name) = '\''AM_APPLICATION_REGISTRATION'\'' AND UPPER(column_name) = '\''KEY_MANAGER'\'') THEN 1 ELSE 0 END'
}
step_run() {
  do_sql apim_db 'sql/0350-apim_db-registration-key-manager.sql'
}
step_after() {
  must 'column AM_APPLICATION_REGISTRATION.KEY_MANAGER holds 255 characters' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM information_schema.columns WHERE table_schema = DATABASE() AND UPPER(table_name) = '\''AM_APPLICATION_REGISTRATION'\'' AND UPPER(column_name) = '\''KEY_MANAGER'\'' AND character_maximum_length >= 255) THEN 1 ELSE 0 END'
  must 'column AM_APPLICATION_REGISTRATION.KEY_MANAGER is NOT NULL' ask_sql apim_db '0' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM information_schema.columns WHERE table_schema = DATABASE() AND UPPER(table_name) = '\''AM_APPLICATION_REGISTRATION'\'' AND UPPER(column_name) = '\''KEY_MANAGER'\'' AND is_nullable = '\''YES'\'') THEN 1 ELSE 0 END'
}
step_failed() { :; }

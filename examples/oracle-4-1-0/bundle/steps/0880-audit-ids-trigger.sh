# shellcheck shell=bash disable=SC2016
# Step 0880 audit-ids-trigger: Let audit ids follow the id of their API
# Proved: every server is stopped (after stop-old-servers, client-run)
step_before() {
  need halt 'table AM_API exists' '' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM ALL_TABLES WHERE OWNER = SYS_CONTEXT('\''USERENV'\'', '\''CURRENT_SCHEMA'\'') AND TABLE_NAME = '\''AM_API'\'') THEN 1 ELSE 0 END FROM DUAL'
  need halt 'table AM_SECURITY_AUDIT_UUID_MAPPING exists' '' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM ALL_TABLES WHERE OWNER = SYS_CONTEXT('\''USERENV'\'', '\''CURRENT_SCHEMA'\'') AND TABLE_NAME = '\''AM_SECURITY_AUDIT_UUID_MAPPING'\'') THEN 1 ELSE 0 END FROM DUAL'
}
step_run() {
  do_sql apim_db 'sql/0880-apim_db-audit-ids-trigger.sql'
}
step_after() {
  must 'trigger AM_API_SEC_AUDIT_MAP_TRIGGER exists' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM ALL_TRIGGERS WHERE OWNER = SYS_CONTEXT('\''USERENV'\'', '\''CURRENT_SCHEMA'\'') AND TRIGGER_NAME = '\''AM_API_SEC_AUDIT_MAP_TRIGGER'\'' AND STATUS = '\''ENABLED'\'') THEN 1 ELSE 0 END FROM DUAL'
}
step_failed() { :; }

# shellcheck shell=bash disable=SC2016
# Step 480 uma-ticket-scope-trigger: Number the rows of IDN_UMA_PT_RESOURCE_SCOPE by a trigger
# Proved: every server is stopped (after stop-old-servers)
step_before() {
  need halt 'table IDN_UMA_PT_RESOURCE_SCOPE exists' '' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM ALL_TABLES WHERE OWNER = SYS_CONTEXT('\''USERENV'\'', '\''CURRENT_SCHEMA'\'') AND TABLE_NAME = '\''IDN_UMA_PT_RESOURCE_SCOPE'\'') THEN 1 ELSE 0 END FROM DUAL'
  need halt 'sequence IDN_UMA_PT_RESOURCE_SCOPE_SEQ exists' '' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM ALL_SEQUENCES WHERE SEQUENCE_OWNER = SYS_CONTEXT('\''USERENV'\'', '\''CURRENT_SCHEMA'\'') AND SEQUENCE_NAME = '\''IDN_UMA_PT_RESOURCE_SCOPE_SEQ'\'') THEN 1 ELSE 0 END FROM DUAL'
}
step_run() {
  do_sql apim_db 'sql/480-apim_db-uma-ticket-scope-trigger.sql'
}
step_after() {
  must 'The trigger IDN_UMA_PT_RESOURCE_SCOPE_TRIG exists' ask_sql apim_db '1' 'SELECT
  COUNT(*)
FROM
  USER_TRIGGERS
WHERE
  TRIGGER_NAME = '\''IDN_UMA_PT_RESOURCE_SCOPE_TRIG'\''
  AND STATUS = '\''ENABLED'\'''
}
step_failed() { :; }

# shellcheck shell=bash disable=SC2016
# Step 0490 policy-definition-trigger: Number the rows of AM_OPERATION_POLICY_DEFINITION by a trigger
# Proved: every server is stopped (after stop-old-servers, client-validated)
step_before() {
  need halt 'table AM_OPERATION_POLICY_DEFINITION exists' '' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM ALL_TABLES WHERE OWNER = SYS_CONTEXT('\''USERENV'\'', '\''CURRENT_SCHEMA'\'') AND TABLE_NAME = '\''AM_OPERATION_POLICY_DEFINITION'\'') THEN 1 ELSE 0 END FROM DUAL'
  need halt 'sequence AM_OPERATION_POLICY_DEFINITION_SEQ exists' '' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM ALL_SEQUENCES WHERE SEQUENCE_OWNER = SYS_CONTEXT('\''USERENV'\'', '\''CURRENT_SCHEMA'\'') AND SEQUENCE_NAME = '\''AM_OPERATION_POLICY_DEFINITION_SEQ'\'') THEN 1 ELSE 0 END FROM DUAL'
}
step_run() {
  do_sql apim_db 'sql/0490-apim_db-policy-definition-trigger.sql'
}
step_after() {
  must 'trigger AM_OPERATION_POLICY_DEFINITION_SEQ exists' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM ALL_TRIGGERS WHERE OWNER = SYS_CONTEXT('\''USERENV'\'', '\''CURRENT_SCHEMA'\'') AND TRIGGER_NAME = '\''AM_OPERATION_POLICY_DEFINITION_SEQ'\'' AND STATUS = '\''ENABLED'\'') THEN 1 ELSE 0 END FROM DUAL'
}
step_failed() { :; }

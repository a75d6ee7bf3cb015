# shellcheck shell=bash disable=SC2016
# Step 0580 policy-mapping-trigger: Number the rows of AM_API_OPERATION_POLICY_MAPPING by a trigger
# Proved: every server is stopped (after stop-old-servers, client-validated)
step_before() {
  need halt 'table AM_API_OPERATION_POLICY_MAPPING exists' '' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM ALL_TABLES WHERE OWNER = SYS_CONTEXT('\''USERENV'\'', '\''CURRENT_SCHEMA'\'') AND TABLE_NAME = '\''AM_API_OPERATION_POLICY_MAPPING'\'') THEN 1 ELSE 0 END FROM DUAL'
  need halt 'sequence AM_API_OPERATION_POLICY_MAPPING_SEQ exists' '' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM ALL_SEQUENCES WHERE SEQUENCE_OWNER = SYS_CONTEXT('\''USERENV'\'', '\''CURRENT_SCHEMA'\'') AND SEQUENCE_NAME = '\''AM_API_OPERATION_POLICY_MAPPING_SEQ'\'') THEN 1 ELSE 0 END FROM DUAL'
}
step_run() {
  do_sql apim_db 'sql/0580-apim_db-policy-mapping-trigger.sql'
}
step_after() {
  must 'trigger AM_API_OPERATION_POLICY_MAPPING_SEQ exists' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM ALL_TRIGGERS WHERE OWNER = SYS_CONTEXT('\''USERENV'\'', '\''CURRENT_SCHEMA'\'') AND TRIGGER_NAME = '\''AM_API_OPERATION_POLICY_MAPPING_SEQ'\'' AND STATUS = '\''ENABLED'\'') THEN 1 ELSE 0 END FROM DUAL'
}
step_failed() { :; }

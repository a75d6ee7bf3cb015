# shellcheck shell=bash disable=SC2016
# Step 0560 policy-mapping-sequence: Create the sequence of AM_API_OPERATION_POLICY_MAPPING
# Proved: every server is stopped (after stop-old-servers, client-validated)
step_before() {
  need skip 'sequence AM_API_OPERATION_POLICY_MAPPING_SEQ does not exist yet' '' ask_sql apim_db '0' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM ALL_SEQUENCES WHERE SEQUENCE_OWNER = SYS_CONTEXT('\''USERENV'\'', '\''CURRENT_SCHEMA'\'') AND SEQUENCE_NAME = '\''AM_API_OPERATION_POLICY_MAPPING_SEQ'\'') THEN 1 ELSE 0 END FROM DUAL'
}
step_run() {
  do_sql apim_db 'sql/0560-apim_db-policy-mapping-sequence.sql'
}
step_after() {
  must 'sequence AM_API_OPERATION_POLICY_MAPPING_SEQ exists' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM ALL_SEQUENCES WHERE SEQUENCE_OWNER = SYS_CONTEXT('\''USERENV'\'', '\''CURRENT_SCHEMA'\'') AND SEQUENCE_NAME = '\''AM_API_OPERATION_POLICY_MAPPING_SEQ'\'') THEN 1 ELSE 0 END FROM DUAL'
}
step_failed() { :; }

# shellcheck shell=bash disable=SC2016
# Step 0500 common-policy-sequence: Create the sequence of AM_COMMON_OPERATION_POLICY
# Proved: every server is stopped (after stop-old-servers, client-validated)
step_before() {
  need skip 'sequence AM_COMMON_OPERATION_POLICY_SEQ does not exist yet' '' ask_sql apim_db '0' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM ALL_SEQUENCES WHERE SEQUENCE_OWNER = SYS_CONTEXT('\''USERENV'\'', '\''CURRENT_SCHEMA'\'') AND SEQUENCE_NAME = '\''AM_COMMON_OPERATION_POLICY_SEQ'\'') THEN 1 ELSE 0 END FROM DUAL'
}
step_run() {
  do_sql apim_db 'sql/0500-apim_db-common-policy-sequence.sql'
}
step_after() {
  must 'sequence AM_COMMON_OPERATION_POLICY_SEQ exists' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM ALL_SEQUENCES WHERE SEQUENCE_OWNER = SYS_CONTEXT('\''USERENV'\'', '\''CURRENT_SCHEMA'\'') AND SEQUENCE_NAME = '\''AM_COMMON_OPERATION_POLICY_SEQ'\'') THEN 1 ELSE 0 END FROM DUAL'
}
step_failed() { :; }

# shellcheck shell=bash disable=SC2016
# Step 0470 policy-definition-sequence: Create the sequence of AM_OPERATION_POLICY_DEFINITION
# Proved: every server is stopped (after stop-old-servers, client-validated)
step_before() {
  need skip 'sequence AM_OPERATION_POLICY_DEFINITION_SEQ does not exist yet' '' ask_sql apim_db '0' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM ALL_SEQUENCES WHERE SEQUENCE_OWNER = SYS_CONTEXT('\''USERENV'\'', '\''CURRENT_SCHEMA'\'') AND SEQUENCE_NAME = '\''AM_OPERATION_POLICY_DEFINITION_SEQ'\'') THEN 1 ELSE 0 END FROM DUAL'
  need halt 'The database is Oracle 12.2 or newer. Two tables and their sequences have names of more than 30 characters, which older releases refuse (ORA-00972)' '' ask_sql apim_db '1' 'SELECT
  COUNT(*)
FROM
  SYS.PRODUCT_COMPONENT_VERSION
WHERE
  PRODUCT LIKE '\''Oracle Database%'\''
  AND (
    VERSION LIKE '\''12.2%'\''
    OR TO_NUMBER(SUBSTR(VERSION, 1, INSTR(VERSION, '\''.'\'') - 1)) > 12
  )'
}
step_run() {
  do_sql apim_db 'sql/0470-apim_db-policy-definition-sequence.sql'
}
step_after() {
  must 'sequence AM_OPERATION_POLICY_DEFINITION_SEQ exists' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM ALL_SEQUENCES WHERE SEQUENCE_OWNER = SYS_CONTEXT('\''USERENV'\'', '\''CURRENT_SCHEMA'\'') AND SEQUENCE_NAME = '\''AM_OPERATION_POLICY_DEFINITION_SEQ'\'') THEN 1 ELSE 0 END FROM DUAL'
}
step_failed() {
  say 'ORA-00972 on Oracle 12.2 or newer: the parameter COMPATIBLE is still that of an older release. Raise it to 12.2.0, restart the database, and resume.'
}

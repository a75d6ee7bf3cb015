# shellcheck shell=bash disable=SC2016
# Step 350 uma-resource-scope-sequence: Create the sequence of IDN_UMA_RESOURCE_SCOPE
# Proved: every server is stopped (after stop-old-servers)
step_before() {
  need skip 'sequence IDN_UMA_RESOURCE_SCOPE_SEQ does not exist yet' '' ask_sql apim_db '0' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM ALL_SEQUENCES WHERE SEQUENCE_OWNER = SYS_CONTEXT('\''USERENV'\'', '\''CURRENT_SCHEMA'\'') AND SEQUENCE_NAME = '\''IDN_UMA_RESOURCE_SCOPE_SEQ'\'') THEN 1 ELSE 0 END FROM DUAL'
}
step_run() {
  do_sql apim_db 'sql/350-apim_db-uma-resource-scope-sequence.sql'
}
step_after() {
  must 'sequence IDN_UMA_RESOURCE_SCOPE_SEQ exists' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM ALL_SEQUENCES WHERE SEQUENCE_OWNER = SYS_CONTEXT('\''USERENV'\'', '\''CURRENT_SCHEMA'\'') AND SEQUENCE_NAME = '\''IDN_UMA_RESOURCE_SCOPE_SEQ'\'') THEN 1 ELSE 0 END FROM DUAL'
}
step_failed() { :; }

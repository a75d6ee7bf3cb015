# shellcheck shell=bash disable=SC2016
# Step 0720 uma-ticket-resource-sequence: Create the sequence of IDN_UMA_PT_RESOURCE
# Proved: every server is stopped (after stop-old-servers)
step_before() {
  need skip 'sequence IDN_UMA_PT_RESOURCE_SEQ does not exist yet' '' ask_sql apim_db '0' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM SYSCAT.SEQUENCES WHERE SEQSCHEMA = CURRENT SCHEMA AND SEQNAME = '\''IDN_UMA_PT_RESOURCE_SEQ'\'' AND SEQTYPE = '\''S'\'') THEN 1 ELSE 0 END FROM SYSIBM.SYSDUMMY1'
}
step_run() {
  do_sql apim_db 'sql/0720-apim_db-uma-ticket-resource-sequence.sql'
}
step_after() {
  must 'sequence IDN_UMA_PT_RESOURCE_SEQ exists' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM SYSCAT.SEQUENCES WHERE SEQSCHEMA = CURRENT SCHEMA AND SEQNAME = '\''IDN_UMA_PT_RESOURCE_SEQ'\'' AND SEQTYPE = '\''S'\'') THEN 1 ELSE 0 END FROM SYSIBM.SYSDUMMY1'
}
step_failed() { :; }

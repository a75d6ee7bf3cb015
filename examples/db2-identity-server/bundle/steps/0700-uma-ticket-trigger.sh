# shellcheck shell=bash disable=SC2016
# Step 0700 uma-ticket-trigger: Number the rows of IDN_UMA_PERMISSION_TICKET by a trigger
# Proved: every server is stopped (after stop-old-servers)
step_before() {
  need halt 'table IDN_UMA_PERMISSION_TICKET exists' '' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM SYSCAT.TABLES WHERE TABSCHEMA = CURRENT SCHEMA AND TABNAME = '\''IDN_UMA_PERMISSION_TICKET'\'' AND TYPE = '\''T'\'') THEN 1 ELSE 0 END FROM SYSIBM.SYSDUMMY1'
  need halt 'sequence IDN_UMA_PERMISSION_TICKET_SEQ exists' '' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM SYSCAT.SEQUENCES WHERE SEQSCHEMA = CURRENT SCHEMA AND SEQNAME = '\''IDN_UMA_PERMISSION_TICKET_SEQ'\'' AND SEQTYPE = '\''S'\'') THEN 1 ELSE 0 END FROM SYSIBM.SYSDUMMY1'
}
step_run() {
  do_sql apim_db 'sql/0700-apim_db-uma-ticket-trigger.sql'
}
step_after() {
  must 'The trigger IDN_UMA_PERMISSION_TICKET_TRIG exists' ask_sql apim_db '1' 'SELECT
  COUNT(*)
FROM
  SYSCAT.TRIGGERS
WHERE
  TRIGSCHEMA = CURRENT SCHEMA
  AND TRIGNAME = '\''IDN_UMA_PERMISSION_TICKET_TRIG'\'''
}
step_failed() { :; }

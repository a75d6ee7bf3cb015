# shellcheck shell=bash disable=SC2016
# Step 0630 uma-resource-metadata-trigger: Number the rows of IDN_UMA_RESOURCE_META_DATA by a trigger
# Proved: every server is stopped (after stop-old-servers)
step_before() {
  need halt 'table IDN_UMA_RESOURCE_META_DATA exists' '' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM SYSCAT.TABLES WHERE TABSCHEMA = CURRENT SCHEMA AND TABNAME = '\''IDN_UMA_RESOURCE_META_DATA'\'' AND TYPE = '\''T'\'') THEN 1 ELSE 0 END FROM SYSIBM.SYSDUMMY1'
  need halt 'sequence IDN_UMA_RESOURCE_META_DATA_SEQ exists' '' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM SYSCAT.SEQUENCES WHERE SEQSCHEMA = CURRENT SCHEMA AND SEQNAME = '\''IDN_UMA_RESOURCE_META_DATA_SEQ'\'' AND SEQTYPE = '\''S'\'') THEN 1 ELSE 0 END FROM SYSIBM.SYSDUMMY1'
}
step_run() {
  do_sql apim_db 'sql/0630-apim_db-uma-resource-metadata-trigger.sql'
}
step_after() {
  must 'The trigger that numbers the rows exists' ask_sql apim_db '1' 'SELECT
  COUNT(*)
FROM
  SYSCAT.TRIGGERS
WHERE
  TRIGSCHEMA = CURRENT SCHEMA
  AND TRIGNAME = '\''IDN_UMA_RESOURCE_META_DATA_TRIG'\'''
}
step_failed() { :; }

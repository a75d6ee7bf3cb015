# shellcheck shell=bash disable=SC2016
# Step 340 uma-resource-metadata-trigger: Number the rows of IDN_UMA_RESOURCE_META_DATA by a trigger
# Proved: every server is stopped (after stop-old-servers)
step_before() {
  need halt 'table IDN_UMA_RESOURCE_META_DATA exists' '' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM ALL_TABLES WHERE OWNER = SYS_CONTEXT('\''USERENV'\'', '\''CURRENT_SCHEMA'\'') AND TABLE_NAME = '\''IDN_UMA_RESOURCE_META_DATA'\'') THEN 1 ELSE 0 END FROM DUAL'
  need halt 'sequence IDN_UMA_RESOURCE_META_DATA_SEQ exists' '' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM ALL_SEQUENCES WHERE SEQUENCE_OWNER = SYS_CONTEXT('\''USERENV'\'', '\''CURRENT_SCHEMA'\'') AND SEQUENCE_NAME = '\''IDN_UMA_RESOURCE_META_DATA_SEQ'\'') THEN 1 ELSE 0 END FROM DUAL'
}
step_run() {
  do_sql apim_db 'sql/340-apim_db-uma-resource-metadata-trigger.sql'
}
step_after() {
  must 'The trigger that numbers the rows exists' ask_sql apim_db '1' 'SELECT
  COUNT(*)
FROM
  USER_TRIGGERS
WHERE
  TRIGGER_NAME = '\''IDN_UMA_RESOURCE_METADATA_TRIG'\''
  AND STATUS = '\''ENABLED'\'''
}
step_failed() { :; }

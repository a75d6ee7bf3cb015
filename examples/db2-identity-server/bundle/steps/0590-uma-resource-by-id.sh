# shellcheck shell=bash disable=SC2016
# Step 0590 uma-resource-by-id: Index UMA resources by their id
# Proved: every server is stopped (after stop-old-servers)
step_before() {
  need halt 'table IDN_UMA_RESOURCE exists' '' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM SYSCAT.TABLES WHERE TABSCHEMA = CURRENT SCHEMA AND TABNAME = '\''IDN_UMA_RESOURCE'\'' AND TYPE = '\''T'\'') THEN 1 ELSE 0 END FROM SYSIBM.SYSDUMMY1'
  need skip 'index IDX_RID on IDN_UMA_RESOURCE does not exist yet' '' ask_sql apim_db '0' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM SYSCAT.INDEXES WHERE TABSCHEMA = CURRENT SCHEMA AND TABNAME = '\''IDN_UMA_RESOURCE'\'' AND INDNAME = '\''IDX_RID'\'') THEN 1 ELSE 0 END FROM SYSIBM.SYSDUMMY1'
}
step_run() {
  do_sql apim_db 'sql/0590-apim_db-uma-resource-by-id.sql'
}
step_after() {
  must 'index IDX_RID on IDN_UMA_RESOURCE exists' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM SYSCAT.INDEXES WHERE TABSCHEMA = CURRENT SCHEMA AND TABNAME = '\''IDN_UMA_RESOURCE'\'' AND INDNAME = '\''IDX_RID'\'') THEN 1 ELSE 0 END FROM SYSIBM.SYSDUMMY1'
}
step_failed() { :; }

# shellcheck shell=bash disable=SC2016
# Step 0670 uma-scope-by-name: Index UMA scopes by name
# Proved: every server is stopped (after stop-old-servers)
step_before() {
  need halt 'table IDN_UMA_RESOURCE_SCOPE exists' '' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM SYSCAT.TABLES WHERE TABSCHEMA = CURRENT SCHEMA AND TABNAME = '\''IDN_UMA_RESOURCE_SCOPE'\'' AND TYPE = '\''T'\'') THEN 1 ELSE 0 END FROM SYSIBM.SYSDUMMY1'
  need skip 'index IDX_RS on IDN_UMA_RESOURCE_SCOPE does not exist yet' '' ask_sql apim_db '0' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM SYSCAT.INDEXES WHERE TABSCHEMA = CURRENT SCHEMA AND TABNAME = '\''IDN_UMA_RESOURCE_SCOPE'\'' AND INDNAME = '\''IDX_RS'\'') THEN 1 ELSE 0 END FROM SYSIBM.SYSDUMMY1'
}
step_run() {
  do_sql apim_db 'sql/0670-apim_db-uma-scope-by-name.sql'
}
step_after() {
  must 'index IDX_RS on IDN_UMA_RESOURCE_SCOPE exists' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM SYSCAT.INDEXES WHERE TABSCHEMA = CURRENT SCHEMA AND TABNAME = '\''IDN_UMA_RESOURCE_SCOPE'\'' AND INDNAME = '\''IDX_RS'\'') THEN 1 ELSE 0 END FROM SYSIBM.SYSDUMMY1'
}
step_failed() { :; }

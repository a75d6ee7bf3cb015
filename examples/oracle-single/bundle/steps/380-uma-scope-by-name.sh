# shellcheck shell=bash disable=SC2016
# Step 380 uma-scope-by-name: Index UMA scopes by name
# Proved: every server is stopped (after stop-old-servers)
step_before() {
  need halt 'table IDN_UMA_RESOURCE_SCOPE exists' '' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM ALL_TABLES WHERE OWNER = SYS_CONTEXT('\''USERENV'\'', '\''CURRENT_SCHEMA'\'') AND TABLE_NAME = '\''IDN_UMA_RESOURCE_SCOPE'\'') THEN 1 ELSE 0 END FROM DUAL'
  need skip 'index IDX_RS on IDN_UMA_RESOURCE_SCOPE does not exist yet' '' ask_sql apim_db '0' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM ALL_INDEXES WHERE TABLE_OWNER = SYS_CONTEXT('\''USERENV'\'', '\''CURRENT_SCHEMA'\'') AND TABLE_NAME = '\''IDN_UMA_RESOURCE_SCOPE'\'' AND INDEX_NAME = '\''IDX_RS'\'') THEN 1 ELSE 0 END FROM DUAL'
}
step_run() {
  do_sql apim_db 'sql/380-apim_db-uma-scope-by-name.sql'
}
step_after() {
  must 'index IDX_RS on IDN_UMA_RESOURCE_SCOPE exists' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM ALL_INDEXES WHERE TABLE_OWNER = SYS_CONTEXT('\''USERENV'\'', '\''CURRENT_SCHEMA'\'') AND TABLE_NAME = '\''IDN_UMA_RESOURCE_SCOPE'\'' AND INDEX_NAME = '\''IDX_RS'\'') THEN 1 ELSE 0 END FROM DUAL'
}
step_failed() { :; }

# shellcheck shell=bash disable=SC2016
# Step 310 uma-resource-by-owner: Index UMA resources by their owner
# Proved: every server is stopped (after stop-old-servers)
step_before() {
  need halt 'table IDN_UMA_RESOURCE exists' '' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM ALL_TABLES WHERE OWNER = SYS_CONTEXT('\''USERENV'\'', '\''CURRENT_SCHEMA'\'') AND TABLE_NAME = '\''IDN_UMA_RESOURCE'\'') THEN 1 ELSE 0 END FROM DUAL'
  need skip 'index IDX_USER on IDN_UMA_RESOURCE does not exist yet' '' ask_sql apim_db '0' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM ALL_INDEXES WHERE TABLE_OWNER = SYS_CONTEXT('\''USERENV'\'', '\''CURRENT_SCHEMA'\'') AND TABLE_NAME = '\''IDN_UMA_RESOURCE'\'' AND INDEX_NAME = '\''IDX_USER'\'') THEN 1 ELSE 0 END FROM DUAL'
}
step_run() {
  do_sql apim_db 'sql/310-apim_db-uma-resource-by-owner.sql'
}
step_after() {
  must 'index IDX_USER on IDN_UMA_RESOURCE exists' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM ALL_INDEXES WHERE TABLE_OWNER = SYS_CONTEXT('\''USERENV'\'', '\''CURRENT_SCHEMA'\'') AND TABLE_NAME = '\''IDN_UMA_RESOURCE'\'' AND INDEX_NAME = '\''IDX_USER'\'') THEN 1 ELSE 0 END FROM DUAL'
}
step_failed() { :; }

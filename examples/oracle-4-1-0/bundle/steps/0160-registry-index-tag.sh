# shellcheck shell=bash disable=SC2016
# Step 0160 registry-index-tag: Index the registry's tags by their number
# Proved: every server is stopped (after stop-old-servers)
step_before() {
  need halt 'table REG_RESOURCE_TAG exists' '' ask_sql shared_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM ALL_TABLES WHERE OWNER = SYS_CONTEXT('\''USERENV'\'', '\''CURRENT_SCHEMA'\'') AND TABLE_NAME = '\''REG_RESOURCE_TAG'\'') THEN 1 ELSE 0 END FROM DUAL'
  need skip 'index REG_RESOURCE_TAG_IND_BY_REG_TAG_ID on REG_RESOURCE_TAG does not exist yet' '' ask_sql shared_db '0' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM ALL_INDEXES WHERE TABLE_OWNER = SYS_CONTEXT('\''USERENV'\'', '\''CURRENT_SCHEMA'\'') AND TABLE_NAME = '\''REG_RESOURCE_TAG'\'' AND INDEX_NAME = '\''REG_RESOURCE_TAG_IND_BY_REG_TAG_ID'\'') THEN 1 ELSE 0 END FROM DUAL'
  need skip 'index REG_TAG_IND_BY_TAG_ID on REG_RESOURCE_TAG does not exist yet' '' ask_sql shared_db '0' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM ALL_INDEXES WHERE TABLE_OWNER = SYS_CONTEXT('\''USERENV'\'', '\''CURRENT_SCHEMA'\'') AND TABLE_NAME = '\''REG_RESOURCE_TAG'\'' AND INDEX_NAME = '\''REG_TAG_IND_BY_TAG_ID'\'') THEN 1 ELSE 0 END FROM DUAL'
  need skip 'index REG_TAG_IND_BY_TG1 on REG_RESOURCE_TAG does not exist yet' '' ask_sql shared_db '0' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM ALL_INDEXES WHERE TABLE_OWNER = SYS_CONTEXT('\''USERENV'\'', '\''CURRENT_SCHEMA'\'') AND TABLE_NAME = '\''REG_RESOURCE_TAG'\'' AND INDEX_NAME = '\''REG_TAG_IND_BY_TG1'\'') THEN 1 ELSE 0 END FROM DUAL'
}
step_run() {
  do_sql shared_db 'sql/0160-shared_db-registry-index-tag.sql'
}
step_after() {
  must 'The index is there' ask_sql shared_db '1' 'SELECT
  COUNT(*)
FROM
  ALL_INDEXES
WHERE
  TABLE_OWNER = SYS_CONTEXT('\''USERENV'\'', '\''CURRENT_SCHEMA'\'')
  AND TABLE_NAME = '\''REG_RESOURCE_TAG'\''
  AND INDEX_NAME = '\''REG_TAG_IND_BY_TAG_ID'\'''
}
step_failed() { :; }

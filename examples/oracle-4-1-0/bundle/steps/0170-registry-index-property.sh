# shellcheck shell=bash disable=SC2016
# Step 0170 registry-index-property: Index the registry's properties by their number
# Proved: every server is stopped (after stop-old-servers)
step_before() {
  need halt 'table REG_RESOURCE_PROPERTY exists' '' ask_sql shared_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM ALL_TABLES WHERE OWNER = SYS_CONTEXT('\''USERENV'\'', '\''CURRENT_SCHEMA'\'') AND TABLE_NAME = '\''REG_RESOURCE_PROPERTY'\'') THEN 1 ELSE 0 END FROM DUAL'
  need skip 'index REG_RESOURCE_PROPERTY_IND_BY_REG_PROP_ID on REG_RESOURCE_PROPERTY does not exist yet' '' ask_sql shared_db '0' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM ALL_INDEXES WHERE TABLE_OWNER = SYS_CONTEXT('\''USERENV'\'', '\''CURRENT_SCHEMA'\'') AND TABLE_NAME = '\''REG_RESOURCE_PROPERTY'\'' AND INDEX_NAME = '\''REG_RESOURCE_PROPERTY_IND_BY_REG_PROP_ID'\'') THEN 1 ELSE 0 END FROM DUAL'
  need skip 'index REG_RESC_PROP_BY_REG_PROP_ID on REG_RESOURCE_PROPERTY does not exist yet' '' ask_sql shared_db '0' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM ALL_INDEXES WHERE TABLE_OWNER = SYS_CONTEXT('\''USERENV'\'', '\''CURRENT_SCHEMA'\'') AND TABLE_NAME = '\''REG_RESOURCE_PROPERTY'\'' AND INDEX_NAME = '\''REG_RESC_PROP_BY_REG_PROP_ID'\'') THEN 1 ELSE 0 END FROM DUAL'
  need skip 'index REG_RESC_PROP_BY_3 on REG_RESOURCE_PROPERTY does not exist yet' '' ask_sql shared_db '0' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM ALL_INDEXES WHERE TABLE_OWNER = SYS_CONTEXT('\''USERENV'\'', '\''CURRENT_SCHEMA'\'') AND TABLE_NAME = '\''REG_RESOURCE_PROPERTY'\'' AND INDEX_NAME = '\''REG_RESC_PROP_BY_3'\'') THEN 1 ELSE 0 END FROM DUAL'
}
step_run() {
  do_sql shared_db 'sql/0170-shared_db-registry-index-property.sql'
}
step_after() {
  must 'The index is there' ask_sql shared_db '1' 'SELECT
  COUNT(*)
FROM
  ALL_INDEXES
WHERE
  TABLE_OWNER = SYS_CONTEXT('\''USERENV'\'', '\''CURRENT_SCHEMA'\'')
  AND TABLE_NAME = '\''REG_RESOURCE_PROPERTY'\''
  AND INDEX_NAME = '\''REG_RESC_PROP_BY_REG_PROP_ID'\'''
}
step_failed() { :; }

# shellcheck shell=bash disable=SC2016
# Step 190 registry-drop-archived-values: Delete tag, comment, property and rating values that nothing refers to
# Proved: every server is stopped (after stop-old-servers)
step_before() {
  need halt 'table REG_TAG exists' '' ask_sql shared_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM ALL_TABLES WHERE OWNER = SYS_CONTEXT('\''USERENV'\'', '\''CURRENT_SCHEMA'\'') AND TABLE_NAME = '\''REG_TAG'\'') THEN 1 ELSE 0 END FROM DUAL'
  need halt 'table REG_COMMENT exists' '' ask_sql shared_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM ALL_TABLES WHERE OWNER = SYS_CONTEXT('\''USERENV'\'', '\''CURRENT_SCHEMA'\'') AND TABLE_NAME = '\''REG_COMMENT'\'') THEN 1 ELSE 0 END FROM DUAL'
  need halt 'table REG_PROPERTY exists' '' ask_sql shared_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM ALL_TABLES WHERE OWNER = SYS_CONTEXT('\''USERENV'\'', '\''CURRENT_SCHEMA'\'') AND TABLE_NAME = '\''REG_PROPERTY'\'') THEN 1 ELSE 0 END FROM DUAL'
  need halt 'table REG_RATING exists' '' ask_sql shared_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM ALL_TABLES WHERE OWNER = SYS_CONTEXT('\''USERENV'\'', '\''CURRENT_SCHEMA'\'') AND TABLE_NAME = '\''REG_RATING'\'') THEN 1 ELSE 0 END FROM DUAL'
  need halt 'No row is tied to a version alone' '' ask_sql shared_db '0' 'SELECT
  COUNT(*)
FROM
  (
    SELECT
      REG_VERSION
    FROM
      REG_RESOURCE_TAG
    WHERE
      REG_PATH_ID IS NULL
      AND REG_VERSION <> 0
    UNION ALL
    SELECT
      REG_VERSION
    FROM
      REG_RESOURCE_COMMENT
    WHERE
      REG_PATH_ID IS NULL
      AND REG_VERSION <> 0
    UNION ALL
    SELECT
      REG_VERSION
    FROM
      REG_RESOURCE_PROPERTY
    WHERE
      REG_PATH_ID IS NULL
      AND REG_VERSION <> 0
    UNION ALL
    SELECT
      REG_VERSION
    FROM
      REG_RESOURCE_RATING
    WHERE
      REG_PATH_ID IS NULL
      AND REG_VERSION <> 0
  ) LEFTOVERS'
}
step_run() {
  do_sql shared_db 'sql/190-shared_db-registry-drop-archived-values.sql'
}
step_after() { :; }
step_failed() { :; }

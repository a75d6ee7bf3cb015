# shellcheck shell=bash disable=SC2016
# Step 0150 registry-drop-archived-values: Delete tag, comment, property and rating values that nothing refers to
# Proved: every server is stopped (after stop-old-servers)
step_before() {
  need halt 'table REG_TAG exists' '' ask_sql shared_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM information_schema.tables WHERE table_schema = DATABASE() AND UPPER(table_name) = '\''REG_TAG'\'' AND table_type = '\''BASE TABLE'\'') THEN 1 ELSE 0 END'
  need halt 'table REG_COMMENT exists' '' ask_sql shared_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM information_schema.tables WHERE table_schema = DATABASE() AND UPPER(table_name) = '\''REG_COMMENT'\'' AND table_type = '\''BASE TABLE'\'') THEN 1 ELSE 0 END'
  need halt 'table REG_PROPERTY exists' '' ask_sql shared_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM information_schema.tables WHERE table_schema = DATABASE() AND UPPER(table_name) = '\''REG_PROPERTY'\'' AND table_type = '\''BASE TABLE'\'') THEN 1 ELSE 0 END'
  need halt 'table REG_RATING exists' '' ask_sql shared_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM information_schema.tables WHERE table_schema = DATABASE() AND UPPER(table_name) = '\''REG_RATING'\'' AND table_type = '\''BASE TABLE'\'') THEN 1 ELSE 0 END'
  need halt 'table REG_RESOURCE_TAG exists' '' ask_sql shared_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM information_schema.tables WHERE table_schema = DATABASE() AND UPPER(table_name) = '\''REG_RESOURCE_TAG'\'' AND table_type = '\''BASE TABLE'\'') THEN 1 ELSE 0 END'
  need halt 'table REG_RESOURCE_COMMENT exists' '' ask_sql shared_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM information_schema.tables WHERE table_schema = DATABASE() AND UPPER(table_name) = '\''REG_RESOURCE_COMMENT'\'' AND table_type = '\''BASE TABLE'\'') THEN 1 ELSE 0 END'
  need halt 'table REG_RESOURCE_PROPERTY exists' '' ask_sql shared_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM information_schema.tables WHERE table_schema = DATABASE() AND UPPER(table_name) = '\''REG_RESOURCE_PROPERTY'\'' AND table_type = '\''BASE TABLE'\'') THEN 1 ELSE 0 END'
  need halt 'table REG_RESOURCE_RATING exists' '' ask_sql shared_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM information_schema.tables WHERE table_schema = DATABASE() AND UPPER(table_name) = '\''REG_RESOURCE_RATING'\'' AND table_type = '\''BASE TABLE'\'') THEN 1 ELSE 0 END'
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
  do_sql shared_db 'sql/0150-shared_db-registry-drop-archived-values.sql'
}
step_after() {
  must 'no row of REG_TAG is left that this step deletes' ask_sql shared_db '0' 'SELECT COUNT(*) FROM REG_TAG
WHERE
  NOT EXISTS (
    SELECT
      1
    FROM
      REG_RESOURCE_TAG
    WHERE
      REG_RESOURCE_TAG.REG_TAG_ID = REG_TAG.REG_ID
      AND REG_RESOURCE_TAG.REG_TENANT_ID = REG_TAG.REG_TENANT_ID
  )'
  must 'no row of REG_COMMENT is left that this step deletes' ask_sql shared_db '0' 'SELECT COUNT(*) FROM REG_COMMENT
WHERE
  NOT EXISTS (
    SELECT
      1
    FROM
      REG_RESOURCE_COMMENT
    WHERE
      REG_RESOURCE_COMMENT.REG_COMMENT_ID = REG_COMMENT.REG_ID
      AND REG_RESOURCE_COMMENT.REG_TENANT_ID = REG_COMMENT.REG_TENANT_ID
  )'
  must 'no row of REG_PROPERTY is left that this step deletes' ask_sql shared_db '0' 'SELECT COUNT(*) FROM REG_PROPERTY
WHERE
  NOT EXISTS (
    SELECT
      1
    FROM
      REG_RESOURCE_PROPERTY
    WHERE
      REG_RESOURCE_PROPERTY.REG_PROPERTY_ID = REG_PROPERTY.REG_ID
      AND REG_RESOURCE_PROPERTY.REG_TENANT_ID = REG_PROPERTY.REG_TENANT_ID
  )'
  must 'no row of REG_RATING is left that this step deletes' ask_sql shared_db '0' 'SELECT COUNT(*) FROM REG_RATING
WHERE
  NOT EXISTS (
    SELECT
      1
    FROM
      REG_RESOURCE_RATING
    WHERE
      REG_RESOURCE_RATING.REG_RATING_ID = REG_RATING.REG_ID
      AND REG_RESOURCE_RATING.REG_TENANT_ID = REG_RATING.REG_TENANT_ID
  )'
}
step_failed() { :; }

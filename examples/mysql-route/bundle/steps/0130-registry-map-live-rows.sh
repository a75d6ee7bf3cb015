# shellcheck shell=bash disable=SC2016
# Step 0130 registry-map-live-rows: Tie versioned tags, comments, properties and ratings to their path
# Proved: every server is stopped (after stop-old-servers)
step_before() {
  need halt 'table REG_RESOURCE exists' '' ask_sql shared_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM information_schema.tables WHERE table_schema = DATABASE() AND UPPER(table_name) = '\''REG_RESOURCE'\'' AND table_type = '\''BASE TABLE'\'') THEN 1 ELSE 0 END'
  need halt 'table REG_RESOURCE_TAG exists' '' ask_sql shared_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM information_schema.tables WHERE table_schema = DATABASE() AND UPPER(table_name) = '\''REG_RESOURCE_TAG'\'' AND table_type = '\''BASE TABLE'\'') THEN 1 ELSE 0 END'
  need halt 'table REG_RESOURCE_COMMENT exists' '' ask_sql shared_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM information_schema.tables WHERE table_schema = DATABASE() AND UPPER(table_name) = '\''REG_RESOURCE_COMMENT'\'' AND table_type = '\''BASE TABLE'\'') THEN 1 ELSE 0 END'
  need halt 'table REG_RESOURCE_PROPERTY exists' '' ask_sql shared_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM information_schema.tables WHERE table_schema = DATABASE() AND UPPER(table_name) = '\''REG_RESOURCE_PROPERTY'\'' AND table_type = '\''BASE TABLE'\'') THEN 1 ELSE 0 END'
  need halt 'table REG_RESOURCE_RATING exists' '' ask_sql shared_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM information_schema.tables WHERE table_schema = DATABASE() AND UPPER(table_name) = '\''REG_RESOURCE_RATING'\'' AND table_type = '\''BASE TABLE'\'') THEN 1 ELSE 0 END'
}
step_run() {
  do_sql shared_db 'sql/0130-shared_db-registry-map-live-rows.sql'
}
step_after() {
  must 'Every tag, comment, property and rating of a live resource has its path' ask_sql shared_db '0' 'SELECT
  COUNT(*)
FROM
  REG_RESOURCE
WHERE
  EXISTS (
    SELECT
      1
    FROM
      REG_RESOURCE_TAG
    WHERE
      REG_RESOURCE_TAG.REG_VERSION = REG_RESOURCE.REG_VERSION
      AND REG_RESOURCE_TAG.REG_TENANT_ID = REG_RESOURCE.REG_TENANT_ID
      AND REG_RESOURCE_TAG.REG_PATH_ID IS NULL
  )
  OR EXISTS (
    SELECT
      1
    FROM
      REG_RESOURCE_COMMENT
    WHERE
      REG_RESOURCE_COMMENT.REG_VERSION = REG_RESOURCE.REG_VERSION
      AND REG_RESOURCE_COMMENT.REG_TENANT_ID = REG_RESOURCE.REG_TENANT_ID
      AND REG_RESOURCE_COMMENT.REG_PATH_ID IS NULL
  )
  OR EXISTS (
    SELECT
      1
    FROM
      REG_RESOURCE_PROPERTY
    WHERE
      REG_RESOURCE_PROPERTY.REG_VERSION = REG_RESOURCE.REG_VERSION
      AND REG_RESOURCE_PROPERTY.REG_TENANT_ID = REG_RESOURCE.REG_TENANT_ID
      AND REG_RESOURCE_PROPERTY.REG_PATH_ID IS NULL
  )
  OR EXISTS (
    SELECT
      1
    FROM
      REG_RESOURCE_RATING
    WHERE
      REG_RESOURCE_RATING.REG_VERSION = REG_RESOURCE.REG_VERSION
      AND REG_RESOURCE_RATING.REG_TENANT_ID = REG_RESOURCE.REG_TENANT_ID
      AND REG_RESOURCE_RATING.REG_PATH_ID IS NULL
  )'
}
step_failed() { :; }

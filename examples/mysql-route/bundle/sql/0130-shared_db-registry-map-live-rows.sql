-- Step 0130 registry-map-live-rows                                           3.0.0 -> 3.2.0, MySQL or MariaDB
-- Tie versioned tags, comments, properties and ratings to their path
--
-- Database    shared_db (shared_db on db1.books.example:3306)
-- Run as      am
-- Run with    mysql --protocol=TCP --host=db1.books.example --port=3306 --user=am
--             --default-character-set=utf8mb4 --batch --skip-column-names --skip-force --database=shared_db <
--             sql/0130-shared_db-registry-map-live-rows.sql
--             (in the bundle's folder; migrate.sh does this for you)
-- Needs       every server is stopped (proved: after stop-old-servers)
--             table REG_RESOURCE exists (asked when run, expected: 3.0.0 catalog)
--             table REG_RESOURCE_TAG exists (asked when run, expected: 3.0.0 catalog)
--             table REG_RESOURCE_COMMENT exists (asked when run, expected: 3.0.0 catalog)
--             table REG_RESOURCE_PROPERTY exists (asked when run, expected: 3.0.0 catalog)
--             table REG_RESOURCE_RATING exists (asked when run, expected: 3.0.0 catalog)
-- Does        The new server looks them up by path and name, and no longer by version.
-- Risk        rewrites the versioned rows of REG_RESOURCE_TAG, _COMMENT, _PROPERTY and _RATING, which may be
--             large tables; locks the four tables, for as long as the statements run
-- Again       Each statement takes only versioned rows that have no path yet.
-- Done when   Every tag, comment, property and rating of a live resource has its path
-- Way back    restore backup-shared-db
-- Source      guide 3.0.0 to 3.2.0, Preparing for Migration
-- Differs     Stop, back up, then clean up.
-- Differs     Only rows with a version and without a path change.
-- Differs     Version and tenant are compared.
-- Differs     Path and name in one statement.
SET NAMES utf8mb4;
SET autocommit = 0;
SELECT 'step 0130 registry-map-live-rows' AS migplan;

UPDATE REG_RESOURCE_TAG
SET
  REG_PATH_ID = (
    SELECT
      REG_RESOURCE.REG_PATH_ID
    FROM
      REG_RESOURCE
    WHERE
      REG_RESOURCE.REG_VERSION = REG_RESOURCE_TAG.REG_VERSION
      AND REG_RESOURCE.REG_TENANT_ID = REG_RESOURCE_TAG.REG_TENANT_ID
  ),
  REG_RESOURCE_NAME = (
    SELECT
      REG_RESOURCE.REG_NAME
    FROM
      REG_RESOURCE
    WHERE
      REG_RESOURCE.REG_VERSION = REG_RESOURCE_TAG.REG_VERSION
      AND REG_RESOURCE.REG_TENANT_ID = REG_RESOURCE_TAG.REG_TENANT_ID
  )
WHERE
  REG_PATH_ID IS NULL
  AND REG_VERSION <> 0;

UPDATE REG_RESOURCE_COMMENT
SET
  REG_PATH_ID = (
    SELECT
      REG_RESOURCE.REG_PATH_ID
    FROM
      REG_RESOURCE
    WHERE
      REG_RESOURCE.REG_VERSION = REG_RESOURCE_COMMENT.REG_VERSION
      AND REG_RESOURCE.REG_TENANT_ID = REG_RESOURCE_COMMENT.REG_TENANT_ID
  ),
  REG_RESOURCE_NAME = (
    SELECT
      REG_RESOURCE.REG_NAME
    FROM
      REG_RESOURCE
    WHERE
      REG_RESOURCE.REG_VERSION = REG_RESOURCE_COMMENT.REG_VERSION
      AND REG_RESOURCE.REG_TENANT_ID = REG_RESOURCE_COMMENT.REG_TENANT_ID
  )
WHERE
  REG_PATH_ID IS NULL
  AND REG_VERSION <> 0;

UPDATE REG_RESOURCE_PROPERTY
SET
  REG_PATH_ID = (
    SELECT
      REG_RESOURCE.REG_PATH_ID
    FROM
      REG_RESOURCE
    WHERE
      REG_RESOURCE.REG_VERSION = REG_RESOURCE_PROPERTY.REG_VERSION
      AND REG_RESOURCE.REG_TENANT_ID = REG_RESOURCE_PROPERTY.REG_TENANT_ID
  ),
  REG_RESOURCE_NAME = (
    SELECT
      REG_RESOURCE.REG_NAME
    FROM
      REG_RESOURCE
    WHERE
      REG_RESOURCE.REG_VERSION = REG_RESOURCE_PROPERTY.REG_VERSION
      AND REG_RESOURCE.REG_TENANT_ID = REG_RESOURCE_PROPERTY.REG_TENANT_ID
  )
WHERE
  REG_PATH_ID IS NULL
  AND REG_VERSION <> 0;

UPDATE REG_RESOURCE_RATING
SET
  REG_PATH_ID = (
    SELECT
      REG_RESOURCE.REG_PATH_ID
    FROM
      REG_RESOURCE
    WHERE
      REG_RESOURCE.REG_VERSION = REG_RESOURCE_RATING.REG_VERSION
      AND REG_RESOURCE.REG_TENANT_ID = REG_RESOURCE_RATING.REG_TENANT_ID
  ),
  REG_RESOURCE_NAME = (
    SELECT
      REG_RESOURCE.REG_NAME
    FROM
      REG_RESOURCE
    WHERE
      REG_RESOURCE.REG_VERSION = REG_RESOURCE_RATING.REG_VERSION
      AND REG_RESOURCE.REG_TENANT_ID = REG_RESOURCE_RATING.REG_TENANT_ID
  )
WHERE
  REG_PATH_ID IS NULL
  AND REG_VERSION <> 0;

COMMIT;

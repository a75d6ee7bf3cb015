-- Step 0260 registry-drop-archived-values                                          2.6.0 -> 4.1.0, PostgreSQL
-- Delete tag, comment, property and rating values that nothing refers to
--
-- Database    shared_db (reg_db on db1.city.example:5432)
-- Run as      reg
-- Run with    psql -X -q -v ON_ERROR_STOP=1 --host=db1.city.example --port=5432 --username=reg
--             --dbname=reg_db --file=sql/0260-shared_db-registry-drop-archived-values.sql
--             (in the bundle's folder; migrate.sh does this for you)
-- Needs       every server is stopped (proved: after stop-old-servers)
--             table REG_TAG exists (asked when run, expected: 2.6.0 catalog)
--             table REG_COMMENT exists (asked when run, expected: 2.6.0 catalog)
--             table REG_PROPERTY exists (asked when run, expected: 2.6.0 catalog)
--             table REG_RATING exists (asked when run, expected: 2.6.0 catalog)
--             table REG_RESOURCE_TAG exists (asked when run, expected: 2.6.0 catalog)
--             table REG_RESOURCE_COMMENT exists (asked when run, expected: 2.6.0 catalog)
--             table REG_RESOURCE_PROPERTY exists (asked when run, expected: 2.6.0 catalog)
--             table REG_RESOURCE_RATING exists (asked when run, expected: 2.6.0 catalog)
--             No row is tied to a version alone (asked when run)
-- Risk        deletes rows of REG_TAG, REG_COMMENT, REG_PROPERTY and REG_RATING that no row of the matching
--             REG_RESOURCE_ table refers to: the values of former versions, and values that were unreachable
--             before; locks the eight tables, for as long as the statements run
-- Again       A second run finds no such row.
-- Done when   no row of REG_TAG is left that this step deletes
--             no row of REG_COMMENT is left that this step deletes
--             no row of REG_PROPERTY is left that this step deletes
--             no row of REG_RATING is left that this step deletes
-- Way back    restore backup-shared-db
-- Source      guide 2.6.0 to 4.1.0, Step 1.5
-- Differs     Number and tenant are compared, as the foreign key does.
\set ON_ERROR_STOP on
\echo 'step 0260 registry-drop-archived-values'
SET client_encoding = 'UTF8';
BEGIN;

DELETE FROM REG_TAG
WHERE
  NOT EXISTS (
    SELECT
      1
    FROM
      REG_RESOURCE_TAG
    WHERE
      REG_RESOURCE_TAG.REG_TAG_ID = REG_TAG.REG_ID
      AND REG_RESOURCE_TAG.REG_TENANT_ID = REG_TAG.REG_TENANT_ID
  );

DELETE FROM REG_COMMENT
WHERE
  NOT EXISTS (
    SELECT
      1
    FROM
      REG_RESOURCE_COMMENT
    WHERE
      REG_RESOURCE_COMMENT.REG_COMMENT_ID = REG_COMMENT.REG_ID
      AND REG_RESOURCE_COMMENT.REG_TENANT_ID = REG_COMMENT.REG_TENANT_ID
  );

DELETE FROM REG_PROPERTY
WHERE
  NOT EXISTS (
    SELECT
      1
    FROM
      REG_RESOURCE_PROPERTY
    WHERE
      REG_RESOURCE_PROPERTY.REG_PROPERTY_ID = REG_PROPERTY.REG_ID
      AND REG_RESOURCE_PROPERTY.REG_TENANT_ID = REG_PROPERTY.REG_TENANT_ID
  );

DELETE FROM REG_RATING
WHERE
  NOT EXISTS (
    SELECT
      1
    FROM
      REG_RESOURCE_RATING
    WHERE
      REG_RESOURCE_RATING.REG_RATING_ID = REG_RATING.REG_ID
      AND REG_RESOURCE_RATING.REG_TENANT_ID = REG_RATING.REG_TENANT_ID
  );

COMMIT;

-- Step 0150 registry-drop-archived-values                                    3.0.0 -> 3.2.0, MySQL or MariaDB
-- Delete tag, comment, property and rating values that nothing refers to
--
-- Database    shared_db (shared_db on db1.books.example:3306)
-- Run as      am
-- Run with    mysql --protocol=TCP --host=db1.books.example --port=3306 --user=am
--             --default-character-set=utf8mb4 --batch --skip-column-names --skip-force --database=shared_db <
--             sql/0150-shared_db-registry-drop-archived-values.sql
--             (in the bundle's folder; migrate.sh does this for you)
-- Needs       every server is stopped (proved: after stop-old-servers)
--             table REG_TAG exists (asked when run, expected: 3.0.0 catalog)
--             table REG_COMMENT exists (asked when run, expected: 3.0.0 catalog)
--             table REG_PROPERTY exists (asked when run, expected: 3.0.0 catalog)
--             table REG_RATING exists (asked when run, expected: 3.0.0 catalog)
--             table REG_RESOURCE_TAG exists (asked when run, expected: 3.0.0 catalog)
--             table REG_RESOURCE_COMMENT exists (asked when run, expected: 3.0.0 catalog)
--             table REG_RESOURCE_PROPERTY exists (asked when run, expected: 3.0.0 catalog)
--             table REG_RESOURCE_RATING exists (asked when run, expected: 3.0.0 catalog)
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
-- Source      guide 3.0.0 to 3.2.0, Preparing for Migration
-- Differs     Number and tenant are compared, as the foreign key does.
SET NAMES utf8mb4;
SET autocommit = 0;
SELECT 'step 0150 registry-drop-archived-values' AS migplan;

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

-- Step 0140 registry-drop-archived-links                                     3.0.0 -> 3.2.0, MySQL or MariaDB
-- Delete tags, comments, properties and ratings of former versions
--
-- Database    shared_db (shared_db on db1.books.example:3306)
-- Run as      am
-- Run with    mysql --protocol=TCP --host=db1.books.example --port=3306 --user=am
--             --default-character-set=utf8mb4 --batch --skip-column-names --skip-force --database=shared_db <
--             sql/0140-shared_db-registry-drop-archived-links.sql
--             (in the bundle's folder; migrate.sh does this for you)
-- Needs       every server is stopped (proved: after stop-old-servers)
--             table REG_RESOURCE_TAG exists (asked when run, expected: 3.0.0 catalog)
--             table REG_RESOURCE_COMMENT exists (asked when run, expected: 3.0.0 catalog)
--             table REG_RESOURCE_PROPERTY exists (asked when run, expected: 3.0.0 catalog)
--             table REG_RESOURCE_RATING exists (asked when run, expected: 3.0.0 catalog)
--             Every tag, comment, property and rating of a live resource has its path (asked when run)
-- Does        They belong to versions that are no longer the live one; with versioning off nothing can reach
--             them.
-- Risk        deletes rows of REG_RESOURCE_TAG, _COMMENT, _PROPERTY and _RATING that have a version (not
--             NULL, not 0) and no path: the links of former versions of resources. Links of live resources
--             and links without a version stay; locks the four tables, for as long as the statements run
-- Again       A second run finds no such row.
-- Done when   No row is tied to a version alone
-- Way back    restore backup-shared-db
-- Source      guide 3.0.0 to 3.2.0, Preparing for Migration
-- Differs     Only rows that have a version are deleted.
SET NAMES utf8mb4;
SET autocommit = 0;
SELECT 'step 0140 registry-drop-archived-links' AS migplan;

DELETE FROM REG_RESOURCE_TAG WHERE REG_PATH_ID IS NULL AND REG_VERSION <> 0;

DELETE FROM REG_RESOURCE_COMMENT WHERE REG_PATH_ID IS NULL AND REG_VERSION <> 0;

DELETE FROM REG_RESOURCE_PROPERTY WHERE REG_PATH_ID IS NULL AND REG_VERSION <> 0;

DELETE FROM REG_RESOURCE_RATING WHERE REG_PATH_ID IS NULL AND REG_VERSION <> 0;

COMMIT;

-- Step 0230 registry-drop-archived-links                                                  2.6.0 -> 3.1.0, Db2
-- Delete tags, comments, properties and ratings of former versions
--
-- Database    shared_db (REGDB on db1.rail.example:50000)
-- Run as      reg
-- Run with    db2 'CONNECT TO REGDB USER reg' and { db2 -stvf
--             sql/0230-shared_db-registry-drop-archived-links.sql || { db2 ROLLBACK; false; }; }; db2
--             TERMINATE
--             (in the bundle's folder; migrate.sh does this for you)
-- Needs       every server is stopped (proved: after stop-old-servers)
--             table REG_RESOURCE_TAG exists (asked when run, expected: 2.6.0 catalog)
--             table REG_RESOURCE_COMMENT exists (asked when run, expected: 2.6.0 catalog)
--             table REG_RESOURCE_PROPERTY exists (asked when run, expected: 2.6.0 catalog)
--             table REG_RESOURCE_RATING exists (asked when run, expected: 2.6.0 catalog)
--             Every tag, comment, property and rating of a live resource has its path (asked when run)
-- Does        They belong to versions that are no longer the live one; with versioning off nothing can reach
--             them.
-- Risk        deletes rows of REG_RESOURCE_TAG, _COMMENT, _PROPERTY and _RATING that have a version (not
--             NULL, not 0) and no path: the links of former versions of resources. Links of live resources
--             and links without a version stay; locks the four tables, for as long as the statements run
-- Again       A second run finds no such row.
-- Done when   No row is tied to a version alone
-- Way back    restore backup-shared-db
-- Source      guide 2.6.0 to 3.1.0, Preparing for Migration
-- Differs     Only rows that have a version are deleted.
UPDATE COMMAND OPTIONS USING S ON C OFF;
--#SET TERMINATOR @
ECHO step 0230 registry-drop-archived-links
@

DELETE FROM REG_RESOURCE_TAG WHERE REG_PATH_ID IS NULL AND REG_VERSION <> 0
@

DELETE FROM REG_RESOURCE_COMMENT WHERE REG_PATH_ID IS NULL AND REG_VERSION <> 0
@

DELETE FROM REG_RESOURCE_PROPERTY WHERE REG_PATH_ID IS NULL AND REG_VERSION <> 0
@

DELETE FROM REG_RESOURCE_RATING WHERE REG_PATH_ID IS NULL AND REG_VERSION <> 0
@

COMMIT
@

-- Step 180 registry-drop-archived-links                                                3.0.0 -> 3.1.0, Oracle
-- Delete tags, comments, properties and ratings of former versions
--
-- Database    shared_db (APIM on ora1.bank.example:1521)
-- Run as      REG_OWNER
-- Run with    sqlplus -L REG_OWNER@//ora1.bank.example:1521/APIM
--             @sql/180-shared_db-registry-drop-archived-links.sql
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
-- Source      guide 3.0.0 to 3.1.0, Preparing for Migration
-- Differs     Only rows that have a version are deleted.
WHENEVER OSERROR EXIT FAILURE ROLLBACK
WHENEVER SQLERROR EXIT FAILURE ROLLBACK
SET DEFINE OFF
SET ECHO OFF
SET SQLBLANKLINES ON
SET SQLTERMINATOR OFF
PROMPT step 180 registry-drop-archived-links

DELETE FROM REG_RESOURCE_TAG WHERE REG_PATH_ID IS NULL AND REG_VERSION <> 0
/

DELETE FROM REG_RESOURCE_COMMENT WHERE REG_PATH_ID IS NULL AND REG_VERSION <> 0
/

DELETE FROM REG_RESOURCE_PROPERTY WHERE REG_PATH_ID IS NULL AND REG_VERSION <> 0
/

DELETE FROM REG_RESOURCE_RATING WHERE REG_PATH_ID IS NULL AND REG_VERSION <> 0
/

COMMIT
/

EXIT SUCCESS

-- Step 0250 registry-drop-archived-links                                           2.6.0 -> 4.1.0, PostgreSQL
-- Delete tags, comments, properties and ratings of former versions
--
-- Database    shared_db (reg_db on db1.city.example:5432)
-- Run as      reg
-- Run with    psql -X -q -v ON_ERROR_STOP=1 --host=db1.city.example --port=5432 --username=reg
--             --dbname=reg_db --file=sql/0250-shared_db-registry-drop-archived-links.sql
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
-- Source      guide 2.6.0 to 4.1.0, Step 1.5
-- Differs     Only rows that have a version are deleted.
\set ON_ERROR_STOP on
\echo 'step 0250 registry-drop-archived-links'
SET client_encoding = 'UTF8';
BEGIN;

DELETE FROM REG_RESOURCE_TAG WHERE REG_PATH_ID IS NULL AND REG_VERSION <> 0;

DELETE FROM REG_RESOURCE_COMMENT WHERE REG_PATH_ID IS NULL AND REG_VERSION <> 0;

DELETE FROM REG_RESOURCE_PROPERTY WHERE REG_PATH_ID IS NULL AND REG_VERSION <> 0;

DELETE FROM REG_RESOURCE_RATING WHERE REG_PATH_ID IS NULL AND REG_VERSION <> 0;

COMMIT;

-- Step 0410 external-store-time-given                                              2.6.0 -> 4.1.0, PostgreSQL
-- Give the entries that are there the time of this migration
--
-- Database    apim_db (am_db on db1.city.example:5432)
-- Run as      am
-- Run with    psql -X -q -v ON_ERROR_STOP=1 --host=db1.city.example --port=5432 --username=am --dbname=am_db
--             --file=sql/0410-apim_db-external-store-time-given.sql
--             (in the bundle's folder; migrate.sh does this for you)
-- Needs       every server is stopped (proved: after stop-old-servers)
--             table AM_EXTERNAL_STORES exists (asked when run, expected: 2.6.0 catalog)
--             column AM_EXTERNAL_STORES.LAST_UPDATED_TIME exists (asked when run, expected: by step
--             external-store-time)
-- Does        Nobody knows when they were last changed; the guide's defaults say now, on all systems but one.
-- Risk        rewrites AM_EXTERNAL_STORES, one row for each API that is published to another store
-- Done when   Every entry has a time
-- Undo        UPDATE AM_EXTERNAL_STORES SET LAST_UPDATED_TIME = NULL, before a server of the new version has
--             started
-- Source      guide 2.6.0 to 4.1.0, Step 3.2
\set ON_ERROR_STOP on
\echo 'step 0410 external-store-time-given'
SET client_encoding = 'UTF8';
BEGIN;

UPDATE AM_EXTERNAL_STORES SET LAST_UPDATED_TIME = CURRENT_TIMESTAMP WHERE LAST_UPDATED_TIME IS NULL;

COMMIT;

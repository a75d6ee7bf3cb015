-- Step 1670 key-manager-external-reference                                         2.6.0 -> 4.1.0, PostgreSQL
-- Give each key manager a place for an external reference
--
-- Database    apim_db (am_db on db1.city.example:5432)
-- Run as      am
-- Run with    psql -X -q -v ON_ERROR_STOP=1 --host=db1.city.example --port=5432 --username=am --dbname=am_db
--             --file=sql/1670-apim_db-key-manager-external-reference.sql
--             (in the bundle's folder; migrate.sh does this for you)
-- Needs       every server is stopped (proved: after stop-old-servers, client-run-to-4-0-0)
--             table AM_KEY_MANAGER exists (asked when run, expected: by step key-managers)
--             column AM_KEY_MANAGER.EXTERNAL_REFERENCE_ID does not exist yet (asked when run; if not, the
--             step is skipped, expected: by step key-managers)
-- Risk        locks AM_KEY_MANAGER, for a moment
-- Done when   column AM_KEY_MANAGER.EXTERNAL_REFERENCE_ID holds 100 characters
-- Undo        ALTER TABLE AM_KEY_MANAGER DROP COLUMN EXTERNAL_REFERENCE_ID
-- Source      guide 2.6.0 to 4.1.0, Step 4
\set ON_ERROR_STOP on
\echo 'step 1670 key-manager-external-reference'
SET client_encoding = 'UTF8';
BEGIN;

ALTER TABLE AM_KEY_MANAGER ADD EXTERNAL_REFERENCE_ID VARCHAR(100);

COMMIT;

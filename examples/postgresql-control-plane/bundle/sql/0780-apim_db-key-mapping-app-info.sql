-- Step 0780 key-mapping-app-info                                                   2.6.0 -> 4.1.0, PostgreSQL
-- Keep what a key manager knows about an application
--
-- Database    apim_db (am_db on db1.city.example:5432)
-- Run as      am
-- Run with    psql -X -q -v ON_ERROR_STOP=1 --host=db1.city.example --port=5432 --username=am --dbname=am_db
--             --file=sql/0780-apim_db-key-mapping-app-info.sql
--             (in the bundle's folder; migrate.sh does this for you)
-- Needs       every server is stopped (proved: after stop-old-servers)
--             table AM_APPLICATION_KEY_MAPPING exists (asked when run, expected: 2.6.0 catalog)
--             column AM_APPLICATION_KEY_MAPPING.APP_INFO does not exist yet (asked when run; if not, the step
--             is skipped, expected: 2.6.0 catalog)
-- Risk        locks AM_APPLICATION_KEY_MAPPING, for a moment
-- Done when   column AM_APPLICATION_KEY_MAPPING.APP_INFO exists
-- Undo        ALTER TABLE AM_APPLICATION_KEY_MAPPING DROP COLUMN APP_INFO
-- Source      guide 2.6.0 to 4.1.0, Step 3.2
\set ON_ERROR_STOP on
\echo 'step 0780 key-mapping-app-info'
SET client_encoding = 'UTF8';
BEGIN;

ALTER TABLE AM_APPLICATION_KEY_MAPPING ADD APP_INFO BYTEA;

COMMIT;

-- Step 0950 api-uuid                                                               2.6.0 -> 4.1.0, PostgreSQL
-- Give each API a place for its id
--
-- Database    apim_db (am_db on db1.city.example:5432)
-- Run as      am
-- Run with    psql -X -q -v ON_ERROR_STOP=1 --host=db1.city.example --port=5432 --username=am --dbname=am_db
--             --file=sql/0950-apim_db-api-uuid.sql
--             (in the bundle's folder; migrate.sh does this for you)
-- Needs       every server is stopped (proved: after stop-old-servers)
--             table AM_API exists (asked when run, expected: 2.6.0 catalog)
--             table AM_KEY_MANAGER exists (asked when run, expected: by step key-managers)
--             table AM_OPERATION_POLICY does not exist yet (asked when run, expected: 2.6.0 catalog)
--             column AM_API.API_UUID does not exist yet (asked when run; if not, the step is skipped,
--             expected: 2.6.0 catalog)
-- Does        4.0.0 keeps the id of an API, which was in the registry only, in the database. The migration
--             client fills it.
-- Risk        locks AM_API, for a moment
-- Done when   column AM_API.API_UUID holds 256 characters
-- Undo        ALTER TABLE AM_API DROP COLUMN API_UUID
-- Source      guide 2.6.0 to 4.1.0, Step 3.2
\set ON_ERROR_STOP on
\echo 'step 0950 api-uuid'
SET client_encoding = 'UTF8';
BEGIN;

ALTER TABLE AM_API ADD API_UUID VARCHAR(256);

COMMIT;

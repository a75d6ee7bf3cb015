-- Step 0380 api-type                                                               2.6.0 -> 4.1.0, PostgreSQL
-- Tell APIs and API products apart
--
-- Database    apim_db (am_db on db1.city.example:5432)
-- Run as      am
-- Run with    psql -X -q -v ON_ERROR_STOP=1 --host=db1.city.example --port=5432 --username=am --dbname=am_db
--             --file=sql/0380-apim_db-api-type.sql
--             (in the bundle's folder; migrate.sh does this for you)
-- Needs       every server is stopped (proved: after stop-old-servers)
--             table AM_API exists (asked when run, expected: 2.6.0 catalog)
--             column AM_API.API_TYPE does not exist yet (asked when run; if not, the step is skipped,
--             expected: 2.6.0 catalog)
-- Does        The product asks for the word APIProduct here. What was an API stays one: NULL is any other
--             kind to it, and its own scripts leave it so.
-- Risk        locks AM_API, for a moment
-- Done when   column AM_API.API_TYPE exists
-- Undo        ALTER TABLE AM_API DROP COLUMN API_TYPE
-- Source      guide 2.6.0 to 4.1.0, Step 3.2
\set ON_ERROR_STOP on
\echo 'step 0380 api-type'
SET client_encoding = 'UTF8';
BEGIN;

ALTER TABLE AM_API ADD API_TYPE VARCHAR(10);

COMMIT;

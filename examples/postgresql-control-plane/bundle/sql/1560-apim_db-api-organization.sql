-- Step 1560 api-organization                                                       2.6.0 -> 4.1.0, PostgreSQL
-- Give each API a place for its organization
--
-- Database    apim_db (am_db on db1.city.example:5432)
-- Run as      am
-- Run with    psql -X -q -v ON_ERROR_STOP=1 --host=db1.city.example --port=5432 --username=am --dbname=am_db
--             --file=sql/1560-apim_db-api-organization.sql
--             (in the bundle's folder; migrate.sh does this for you)
-- Needs       every server is stopped (proved: after stop-old-servers, client-run-to-4-0-0)
--             table AM_REVISION exists (asked when run, expected: by step revisions)
--             table AM_API exists (asked when run, expected: 2.6.0 catalog)
--             column AM_API.ORGANIZATION does not exist yet (asked when run; if not, the step is skipped,
--             expected: 2.6.0 catalog)
-- Does        4.1.0 keeps APIs apart by organization, which is the domain of the tenant. The migration client
--             fills the column.
-- Risk        locks AM_API, for a moment
-- Done when   column AM_API.ORGANIZATION holds 100 characters
-- Undo        ALTER TABLE AM_API DROP COLUMN ORGANIZATION
-- Source      guide 2.6.0 to 4.1.0, Step 4
-- Differs     Each change is a step with its question before and its proof after; a failed statement stops
--             the run.
-- Differs     Every statement stands behind a question to the catalog, so that a second run passes over what
--             is done.
\set ON_ERROR_STOP on
\echo 'step 1560 api-organization'
SET client_encoding = 'UTF8';
BEGIN;

ALTER TABLE AM_API ADD ORGANIZATION VARCHAR(100);

COMMIT;

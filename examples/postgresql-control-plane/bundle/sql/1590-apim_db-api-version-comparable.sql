-- Step 1590 api-version-comparable                                                 2.6.0 -> 4.1.0, PostgreSQL
-- Give each API a version that can be compared
--
-- Database    apim_db (am_db on db1.city.example:5432)
-- Run as      am
-- Run with    psql -X -q -v ON_ERROR_STOP=1 --host=db1.city.example --port=5432 --username=am --dbname=am_db
--             --file=sql/1590-apim_db-api-version-comparable.sql
--             (in the bundle's folder; migrate.sh does this for you)
-- Needs       every server is stopped (proved: after stop-old-servers, client-run-to-4-0-0)
--             table AM_API exists (asked when run, expected: 2.6.0 catalog)
--             column AM_API.VERSION_COMPARABLE does not exist yet (asked when run; if not, the step is
--             skipped, expected: 2.6.0 catalog)
-- Does        4.1.0 orders the versions of an API by it. The migration client fills the column.
-- Risk        locks AM_API, for a moment
-- Done when   column AM_API.VERSION_COMPARABLE holds 15 characters
-- Undo        ALTER TABLE AM_API DROP COLUMN VERSION_COMPARABLE
-- Source      guide 2.6.0 to 4.1.0, Step 4
\set ON_ERROR_STOP on
\echo 'step 1590 api-version-comparable'
SET client_encoding = 'UTF8';
BEGIN;

ALTER TABLE AM_API ADD VERSION_COMPARABLE VARCHAR(15);

COMMIT;

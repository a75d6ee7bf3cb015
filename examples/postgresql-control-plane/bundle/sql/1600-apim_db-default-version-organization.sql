-- Step 1600 default-version-organization                                           2.6.0 -> 4.1.0, PostgreSQL
-- Give each default version of an API a place for its organization
--
-- Database    apim_db (am_db on db1.city.example:5432)
-- Run as      am
-- Run with    psql -X -q -v ON_ERROR_STOP=1 --host=db1.city.example --port=5432 --username=am --dbname=am_db
--             --file=sql/1600-apim_db-default-version-organization.sql
--             (in the bundle's folder; migrate.sh does this for you)
-- Needs       every server is stopped (proved: after stop-old-servers, client-run-to-4-0-0)
--             table AM_API_DEFAULT_VERSION exists (asked when run, expected: 2.6.0 catalog)
--             column AM_API_DEFAULT_VERSION.ORGANIZATION does not exist yet (asked when run; if not, the step
--             is skipped, expected: 2.6.0 catalog)
-- Does        The migration client fills the column.
-- Risk        locks AM_API_DEFAULT_VERSION, for a moment
-- Done when   column AM_API_DEFAULT_VERSION.ORGANIZATION holds 100 characters
-- Undo        ALTER TABLE AM_API_DEFAULT_VERSION DROP COLUMN ORGANIZATION
-- Source      guide 2.6.0 to 4.1.0, Step 4
\set ON_ERROR_STOP on
\echo 'step 1600 default-version-organization'
SET client_encoding = 'UTF8';
BEGIN;

ALTER TABLE AM_API_DEFAULT_VERSION ADD ORGANIZATION VARCHAR(100);

COMMIT;

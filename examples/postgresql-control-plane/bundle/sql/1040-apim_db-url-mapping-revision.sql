-- Step 1040 url-mapping-revision                                                   2.6.0 -> 4.1.0, PostgreSQL
-- Tie the resources of APIs to revisions
--
-- Database    apim_db (am_db on db1.city.example:5432)
-- Run as      am
-- Run with    psql -X -q -v ON_ERROR_STOP=1 --host=db1.city.example --port=5432 --username=am --dbname=am_db
--             --file=sql/1040-apim_db-url-mapping-revision.sql
--             (in the bundle's folder; migrate.sh does this for you)
-- Needs       every server is stopped (proved: after stop-old-servers)
--             table AM_API_URL_MAPPING exists (asked when run, expected: 2.6.0 catalog)
--             column AM_API_URL_MAPPING.REVISION_UUID does not exist yet (asked when run; if not, the step is
--             skipped, expected: 2.6.0 catalog)
-- Does        A row without one belongs to the API itself.
-- Risk        locks AM_API_URL_MAPPING, for a moment
-- Done when   column AM_API_URL_MAPPING.REVISION_UUID holds 255 characters
-- Undo        ALTER TABLE AM_API_URL_MAPPING DROP COLUMN REVISION_UUID
-- Source      guide 2.6.0 to 4.1.0, Step 3.2
\set ON_ERROR_STOP on
\echo 'step 1040 url-mapping-revision'
SET client_encoding = 'UTF8';
BEGIN;

ALTER TABLE AM_API_URL_MAPPING ADD REVISION_UUID VARCHAR(255);

COMMIT;

-- Step 1620 category-organization                                                  2.6.0 -> 4.1.0, PostgreSQL
-- Give each API category a place for its organization
--
-- Database    apim_db (am_db on db1.city.example:5432)
-- Run as      am
-- Run with    psql -X -q -v ON_ERROR_STOP=1 --host=db1.city.example --port=5432 --username=am --dbname=am_db
--             --file=sql/1620-apim_db-category-organization.sql
--             (in the bundle's folder; migrate.sh does this for you)
-- Needs       every server is stopped (proved: after stop-old-servers, client-run-to-4-0-0)
--             table AM_API_CATEGORIES exists (asked when run, expected: by step api-categories)
--             column AM_API_CATEGORIES.ORGANIZATION does not exist yet (asked when run; if not, the step is
--             skipped, expected: by step api-categories)
-- Does        It takes the place of TENANT_ID. The migration client reads TENANT_ID and fills the column.
-- Risk        locks AM_API_CATEGORIES, for a moment
-- Done when   column AM_API_CATEGORIES.ORGANIZATION holds 100 characters
-- Undo        ALTER TABLE AM_API_CATEGORIES DROP COLUMN ORGANIZATION
-- Source      guide 2.6.0 to 4.1.0, Step 4
\set ON_ERROR_STOP on
\echo 'step 1620 category-organization'
SET client_encoding = 'UTF8';
BEGIN;

ALTER TABLE AM_API_CATEGORIES ADD ORGANIZATION VARCHAR(100);

COMMIT;

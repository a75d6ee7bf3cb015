-- Step 1920 category-by-organization                                               2.6.0 -> 4.1.0, PostgreSQL
-- Make an API category unique within the organization
--
-- Database    apim_db (am_db on db1.city.example:5432)
-- Run as      am
-- Run with    psql -X -q -v ON_ERROR_STOP=1 --host=db1.city.example --port=5432 --username=am --dbname=am_db
--             --file=sql/1920-apim_db-category-by-organization.sql
--             (in the bundle's folder; migrate.sh does this for you)
-- Needs       every server is stopped (proved: after stop-old-servers, client-run)
--             table AM_API_CATEGORIES exists (asked when run, expected: by step api-categories)
--             column AM_API_CATEGORIES.ORGANIZATION exists (asked when run, expected: by step
--             category-organization)
--             AM_API_CATEGORIES has no unique constraint over (NAME, ORGANIZATION) (asked when run; if not,
--             the step is skipped, expected: by step api-categories)
--             AM_API_CATEGORIES has a unique constraint over (NAME, TENANT_ID) (asked when run, expected: by
--             step api-categories)
--             Every category has an ORGANIZATION. The migration client fills it by TENANT_ID; it leaves
--             categories whose tenant is not there any more, and those of tenant -1, which is none. Give
--             those a domain (carbon.super for the first tenant), or delete them (asked when run)
--             No two rows of AM_API_CATEGORIES are alike in (NAME, ORGANIZATION). Group the table by these
--             columns to find them, and rename or delete one of each (asked when run)
-- Does        The old key goes in the next step: the rows are never without one.
-- Risk        locks AM_API_CATEGORIES, while the key is built
-- Done when   AM_API_CATEGORIES has a unique constraint over (NAME, ORGANIZATION)
-- Undo        ALTER TABLE AM_API_CATEGORIES DROP CONSTRAINT am_api_categories_name_organization_key
-- Source      guide 2.6.0 to 4.1.0, Step 4
-- Differs     A row without an organization stops the run before the statement and says what to do, and so do
--             two rows that are alike.
\set ON_ERROR_STOP on
\echo 'step 1920 category-by-organization'
SET client_encoding = 'UTF8';
BEGIN;

ALTER TABLE AM_API_CATEGORIES ADD UNIQUE (NAME, ORGANIZATION);

COMMIT;

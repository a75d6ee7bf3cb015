-- Step 1940 category-tenant-dropped                                                2.6.0 -> 4.1.0, PostgreSQL
-- Drop TENANT_ID of API categories
--
-- Database    apim_db (am_db on db1.city.example:5432)
-- Run as      am
-- Run with    psql -X -q -v ON_ERROR_STOP=1 --host=db1.city.example --port=5432 --username=am --dbname=am_db
--             --file=sql/1940-apim_db-category-tenant-dropped.sql
--             (in the bundle's folder; migrate.sh does this for you)
-- Needs       every server is stopped (proved: after stop-old-servers, client-run)
--             table AM_API_CATEGORIES exists (asked when run, expected: by step api-categories)
--             column AM_API_CATEGORIES.TENANT_ID exists (asked when run; if not, the step is skipped,
--             expected: by step api-categories)
--             column AM_API_CATEGORIES.ORGANIZATION exists (asked when run, expected: by step
--             category-organization)
--             AM_API_CATEGORIES has no unique constraint over (NAME, TENANT_ID) (asked when run, expected: by
--             step category-old-key)
--             Every category has an ORGANIZATION. The migration client fills it by TENANT_ID; it leaves
--             categories whose tenant is not there any more, and those of tenant -1, which is none. Give
--             those a domain (carbon.super for the first tenant), or delete them (asked when run)
-- Does        ORGANIZATION has taken its place; the server of 4.1.0 neither reads nor writes it.
-- Risk        deletes The column TENANT_ID of AM_API_CATEGORIES; ORGANIZATION tells the same by name; locks
--             AM_API_CATEGORIES, for a moment
-- Done when   column AM_API_CATEGORIES.TENANT_ID does not exist yet
-- Way back    restore backup-apim-db
-- Source      guide 2.6.0 to 4.1.0, Step 4
-- Differs     The column goes only when every category has an organization.
\set ON_ERROR_STOP on
\echo 'step 1940 category-tenant-dropped'
SET client_encoding = 'UTF8';
BEGIN;

ALTER TABLE AM_API_CATEGORIES DROP COLUMN TENANT_ID;

COMMIT;

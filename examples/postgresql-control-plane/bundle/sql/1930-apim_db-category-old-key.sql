-- Step 1930 category-old-key                                                       2.6.0 -> 4.1.0, PostgreSQL
-- Drop the old unique constraint of AM_API_CATEGORIES
--
-- Database    apim_db (am_db on db1.city.example:5432)
-- Run as      am
-- Run with    psql -X -q -v ON_ERROR_STOP=1 --host=db1.city.example --port=5432 --username=am --dbname=am_db
--             --file=sql/1930-apim_db-category-old-key.sql
--             (in the bundle's folder; migrate.sh does this for you)
-- Needs       every server is stopped (proved: after stop-old-servers, client-run)
--             table AM_API_CATEGORIES exists (asked when run, expected: by step api-categories)
--             AM_API_CATEGORIES has a unique constraint over (NAME, TENANT_ID) (asked when run; if not, the
--             step is skipped, expected: by step api-categories)
--             AM_API_CATEGORIES has a unique constraint over (NAME, ORGANIZATION) (asked when run, expected:
--             by step category-by-organization)
-- Risk        locks AM_API_CATEGORIES, for a moment
-- Done when   AM_API_CATEGORIES has no unique constraint over (NAME, TENANT_ID)
--             AM_API_CATEGORIES has a unique constraint over (NAME, ORGANIZATION)
-- Undo        ALTER TABLE AM_API_CATEGORIES ADD UNIQUE (NAME, TENANT_ID), as long as no two organizations
--             have the same
-- Source      guide 2.6.0 to 4.1.0, Step 4
\set ON_ERROR_STOP on
\echo 'step 1930 category-old-key'
SET client_encoding = 'UTF8';
BEGIN;

ALTER TABLE AM_API_CATEGORIES DROP CONSTRAINT am_api_categories_name_tenant_id_key;

COMMIT;

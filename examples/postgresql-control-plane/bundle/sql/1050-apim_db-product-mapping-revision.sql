-- Step 1050 product-mapping-revision                                               2.6.0 -> 4.1.0, PostgreSQL
-- Tie the resources of API products to revisions
--
-- Database    apim_db (am_db on db1.city.example:5432)
-- Run as      am
-- Run with    psql -X -q -v ON_ERROR_STOP=1 --host=db1.city.example --port=5432 --username=am --dbname=am_db
--             --file=sql/1050-apim_db-product-mapping-revision.sql
--             (in the bundle's folder; migrate.sh does this for you)
-- Needs       every server is stopped (proved: after stop-old-servers)
--             table AM_API_PRODUCT_MAPPING exists (asked when run, expected: by step product-mapping)
--             column AM_API_PRODUCT_MAPPING.REVISION_UUID does not exist yet (asked when run; if not, the
--             step is skipped, expected: by step product-mapping)
-- Does        The migration client marks the rows that belong to the product itself.
-- Risk        locks AM_API_PRODUCT_MAPPING, for a moment
-- Done when   column AM_API_PRODUCT_MAPPING.REVISION_UUID holds 255 characters
-- Undo        ALTER TABLE AM_API_PRODUCT_MAPPING DROP COLUMN REVISION_UUID
-- Source      guide 2.6.0 to 4.1.0, Step 3.2
\set ON_ERROR_STOP on
\echo 'step 1050 product-mapping-revision'
SET client_encoding = 'UTF8';
BEGIN;

ALTER TABLE AM_API_PRODUCT_MAPPING ADD REVISION_UUID VARCHAR(255);

COMMIT;

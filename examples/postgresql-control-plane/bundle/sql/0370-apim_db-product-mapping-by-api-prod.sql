-- Step 0370 product-mapping-by-api-prod                                            2.6.0 -> 4.1.0, PostgreSQL
-- Index API products by their API (IDX_AAPROD_AI)
--
-- Database    apim_db (am_db on db1.city.example:5432)
-- Run as      am
-- Run with    psql -X -q -v ON_ERROR_STOP=1 --host=db1.city.example --port=5432 --username=am --dbname=am_db
--             --file=sql/0370-apim_db-product-mapping-by-api-prod.sql
--             (in the bundle's folder; migrate.sh does this for you)
-- Needs       every server is stopped (proved: after stop-old-servers)
--             table AM_API_PRODUCT_MAPPING exists (asked when run, expected: by step product-mapping)
--             index IDX_AAPROD_AI on AM_API_PRODUCT_MAPPING does not exist yet (asked when run; if not, the
--             step is skipped, expected: by step product-mapping)
-- Risk        locks AM_API_PRODUCT_MAPPING, which is empty, for a moment
-- Done when   index IDX_AAPROD_AI on AM_API_PRODUCT_MAPPING exists
-- Undo        DROP INDEX IDX_AAPROD_AI
-- Source      guide 2.6.0 to 4.1.0, Step 3.2
\set ON_ERROR_STOP on
\echo 'step 0370 product-mapping-by-api-prod'
SET client_encoding = 'UTF8';
BEGIN;

CREATE INDEX IDX_AAPROD_AI ON AM_API_PRODUCT_MAPPING (API_ID);

COMMIT;

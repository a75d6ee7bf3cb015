-- Step 1570 api-gateway-vendor                                                     2.6.0 -> 4.1.0, PostgreSQL
-- Tell which vendor's gateway serves an API
--
-- Database    apim_db (am_db on db1.city.example:5432)
-- Run as      am
-- Run with    psql -X -q -v ON_ERROR_STOP=1 --host=db1.city.example --port=5432 --username=am --dbname=am_db
--             --file=sql/1570-apim_db-api-gateway-vendor.sql
--             (in the bundle's folder; migrate.sh does this for you)
-- Needs       every server is stopped (proved: after stop-old-servers, client-run-to-4-0-0)
--             table AM_API exists (asked when run, expected: 2.6.0 catalog)
--             column AM_API.GATEWAY_VENDOR does not exist yet (asked when run; if not, the step is skipped,
--             expected: 2.6.0 catalog)
-- Does        Every API that is there is served by a gateway of the product.
-- Risk        locks AM_API, for a moment
-- Done when   column AM_API.GATEWAY_VENDOR holds 100 characters
--             column AM_API.GATEWAY_VENDOR has a default
-- Undo        ALTER TABLE AM_API DROP COLUMN GATEWAY_VENDOR
-- Source      guide 2.6.0 to 4.1.0, Step 4
\set ON_ERROR_STOP on
\echo 'step 1570 api-gateway-vendor'
SET client_encoding = 'UTF8';
BEGIN;

ALTER TABLE AM_API ADD GATEWAY_VENDOR VARCHAR(100) DEFAULT 'wso2';

COMMIT;

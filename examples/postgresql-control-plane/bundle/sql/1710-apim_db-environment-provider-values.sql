-- Step 1710 environment-provider-values                                            2.6.0 -> 4.1.0, PostgreSQL
-- Mark the gateway environments that are there as the product's own
--
-- Database    apim_db (am_db on db1.city.example:5432)
-- Run as      am
-- Run with    psql -X -q -v ON_ERROR_STOP=1 --host=db1.city.example --port=5432 --username=am --dbname=am_db
--             --file=sql/1710-apim_db-environment-provider-values.sql
--             (in the bundle's folder; migrate.sh does this for you)
-- Needs       every server is stopped (proved: after stop-old-servers, client-run-to-4-0-0)
--             table AM_GATEWAY_ENVIRONMENT exists (asked when run, expected: by step environments)
--             column AM_GATEWAY_ENVIRONMENT.PROVIDER exists (asked when run, expected: by step
--             environment-provider)
-- Risk        rewrites AM_GATEWAY_ENVIRONMENT, a small table; locks AM_GATEWAY_ENVIRONMENT, for a moment
-- Done when   Every gateway environment has a PROVIDER
-- Undo        UPDATE AM_GATEWAY_ENVIRONMENT SET PROVIDER = NULL
-- Source      guide 2.6.0 to 4.1.0, Step 4
\set ON_ERROR_STOP on
\echo 'step 1710 environment-provider-values'
SET client_encoding = 'UTF8';
BEGIN;

UPDATE AM_GATEWAY_ENVIRONMENT SET PROVIDER = 'wso2' WHERE PROVIDER IS NULL;

COMMIT;

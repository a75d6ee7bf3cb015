-- Step 1990 deployments-cascade-old-key                                            2.6.0 -> 4.1.0, PostgreSQL
-- Replace the key from AM_GW_API_DEPLOYMENTS to AM_GW_PUBLISHED_API_DETAILS that stops a delete
--
-- Database    apim_db (am_db on db1.city.example:5432)
-- Run as      am
-- Run with    psql -X -q -v ON_ERROR_STOP=1 --host=db1.city.example --port=5432 --username=am --dbname=am_db
--             --file=sql/1990-apim_db-deployments-cascade-old-key.sql
--             (in the bundle's folder; migrate.sh does this for you)
-- Needs       every server is stopped (proved: after stop-old-servers, client-run)
--             table AM_GW_API_DEPLOYMENTS exists (asked when run, expected: by step gateway-deployments)
--             table AM_GW_PUBLISHED_API_DETAILS exists (asked when run, expected: by step
--             gateway-published-apis)
--             AM_GW_API_DEPLOYMENTS has a foreign key over (API_ID) (asked when run; if not, the step is
--             skipped, expected: by step gateway-deployments)
--             Deleting the published API does not delete gateway deployments (asked when run; if not, the
--             step is skipped)
-- Risk        locks AM_GW_API_DEPLOYMENTS and AM_GW_PUBLISHED_API_DETAILS, while every row is compared with
--             its parent
-- Done when   No key with the old rule is left
-- Undo        Replace the key in the same way by one with the rules of 4.0.0
-- Source      guide 2.6.0 to 4.1.0, Step 4
-- Differs     The rule of the key is asked for first, and a failure stops the run.
\set ON_ERROR_STOP on
\echo 'step 1990 deployments-cascade-old-key'
SET client_encoding = 'UTF8';
BEGIN;

ALTER TABLE AM_GW_API_DEPLOYMENTS
DROP CONSTRAINT am_gw_api_deployments_api_id_fkey,
ADD CONSTRAINT am_gw_api_deployments_api_id_fkey FOREIGN KEY (API_ID) REFERENCES AM_GW_PUBLISHED_API_DETAILS (API_ID) ON UPDATE CASCADE ON DELETE CASCADE;

COMMIT;

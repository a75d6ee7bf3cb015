-- Step 1690 environment-organization-values                                        2.6.0 -> 4.1.0, PostgreSQL
-- Give each gateway environment its organization
--
-- Database    apim_db (am_db on db1.city.example:5432)
-- Run as      am
-- Run with    psql -X -q -v ON_ERROR_STOP=1 --host=db1.city.example --port=5432 --username=am --dbname=am_db
--             --file=sql/1690-apim_db-environment-organization-values.sql
--             (in the bundle's folder; migrate.sh does this for you)
-- Needs       every server is stopped (proved: after stop-old-servers, client-run-to-4-0-0)
--             table AM_GATEWAY_ENVIRONMENT exists (asked when run, expected: by step environments)
--             column AM_GATEWAY_ENVIRONMENT.ORGANIZATION exists (asked when run, expected: by step
--             environment-organization)
--             column AM_GATEWAY_ENVIRONMENT.TENANT_DOMAIN exists (asked when run; if not, the step is
--             skipped, expected: by step environments)
-- Does        The organization of 4.1.0 is the domain of the tenant.
-- Risk        rewrites AM_GATEWAY_ENVIRONMENT, a small table; locks AM_GATEWAY_ENVIRONMENT, for a moment
-- Done when   Every gateway environment has an ORGANIZATION
-- Undo        UPDATE AM_GATEWAY_ENVIRONMENT SET ORGANIZATION = NULL
-- Source      guide 2.6.0 to 4.1.0, Step 4
-- Differs     The column is filled from TENANT_DOMAIN before the client runs; what the client then does
--             changes nothing.
\set ON_ERROR_STOP on
\echo 'step 1690 environment-organization-values'
SET client_encoding = 'UTF8';
BEGIN;

UPDATE AM_GATEWAY_ENVIRONMENT SET ORGANIZATION = TENANT_DOMAIN WHERE ORGANIZATION IS NULL;

COMMIT;

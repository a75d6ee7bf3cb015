-- Step 1950 environment-columns-required                                           2.6.0 -> 4.1.0, PostgreSQL
-- Let no gateway environment be without organization and provider
--
-- Database    apim_db (am_db on db1.city.example:5432)
-- Run as      am
-- Run with    psql -X -q -v ON_ERROR_STOP=1 --host=db1.city.example --port=5432 --username=am --dbname=am_db
--             --file=sql/1950-apim_db-environment-columns-required.sql
--             (in the bundle's folder; migrate.sh does this for you)
-- Needs       every server is stopped (proved: after stop-old-servers, client-run)
--             table AM_GATEWAY_ENVIRONMENT exists (asked when run, expected: by step environments)
--             column AM_GATEWAY_ENVIRONMENT.ORGANIZATION exists (asked when run, expected: by step
--             environment-organization)
--             column AM_GATEWAY_ENVIRONMENT.PROVIDER exists (asked when run, expected: by step
--             environment-provider)
--             column AM_GATEWAY_ENVIRONMENT.ORGANIZATION may be NULL (asked when run; if not, the step is
--             skipped, expected: by step environment-organization)
--             Every gateway environment has an ORGANIZATION. It is the tenant's domain, as in TENANT_DOMAIN
--             (asked when run)
--             Every gateway environment has a PROVIDER; wso2 for those of the product (asked when run)
-- Risk        rewrites AM_GATEWAY_ENVIRONMENT, a small table; locks AM_GATEWAY_ENVIRONMENT, for a moment
-- Done when   column AM_GATEWAY_ENVIRONMENT.ORGANIZATION is NOT NULL
--             column AM_GATEWAY_ENVIRONMENT.PROVIDER is NOT NULL
-- Undo        Let both columns be NULL again
-- Source      guide 2.6.0 to 4.1.0, Step 4
-- Differs     NOT NULL without a default, as in the published schema.
\set ON_ERROR_STOP on
\echo 'step 1950 environment-columns-required'
SET client_encoding = 'UTF8';
BEGIN;

ALTER TABLE AM_GATEWAY_ENVIRONMENT
ALTER COLUMN ORGANIZATION SET NOT NULL,
ALTER COLUMN PROVIDER SET NOT NULL;

COMMIT;

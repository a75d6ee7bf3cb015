-- Step 1960 environment-by-organization                                            2.6.0 -> 4.1.0, PostgreSQL
-- Make a gateway environment unique within the organization
--
-- Database    apim_db (am_db on db1.city.example:5432)
-- Run as      am
-- Run with    psql -X -q -v ON_ERROR_STOP=1 --host=db1.city.example --port=5432 --username=am --dbname=am_db
--             --file=sql/1960-apim_db-environment-by-organization.sql
--             (in the bundle's folder; migrate.sh does this for you)
-- Needs       every server is stopped (proved: after stop-old-servers, client-run)
--             table AM_GATEWAY_ENVIRONMENT exists (asked when run, expected: by step environments)
--             column AM_GATEWAY_ENVIRONMENT.ORGANIZATION exists (asked when run, expected: by step
--             environment-columns-required)
--             AM_GATEWAY_ENVIRONMENT has no unique constraint over (NAME, ORGANIZATION) (asked when run; if
--             not, the step is skipped, expected: by step environments)
--             AM_GATEWAY_ENVIRONMENT has a unique constraint over (NAME, TENANT_DOMAIN) (asked when run,
--             expected: by step environments)
--             Every gateway environment has an ORGANIZATION. It is the tenant's domain, as in TENANT_DOMAIN
--             (asked when run)
--             No two rows of AM_GATEWAY_ENVIRONMENT are alike in (NAME, ORGANIZATION). Group the table by
--             these columns to find them, and rename or delete one of each (asked when run)
-- Does        The old key goes in the next step: the rows are never without one.
-- Risk        locks AM_GATEWAY_ENVIRONMENT, while the key is built
-- Done when   AM_GATEWAY_ENVIRONMENT has a unique constraint over (NAME, ORGANIZATION)
-- Undo        ALTER TABLE AM_GATEWAY_ENVIRONMENT DROP CONSTRAINT am_gateway_environment_name_organization_key
-- Source      guide 2.6.0 to 4.1.0, Step 4
\set ON_ERROR_STOP on
\echo 'step 1960 environment-by-organization'
SET client_encoding = 'UTF8';
BEGIN;

ALTER TABLE AM_GATEWAY_ENVIRONMENT ADD UNIQUE (NAME, ORGANIZATION);

COMMIT;

-- Step 1970 environment-old-key                                                    2.6.0 -> 4.1.0, PostgreSQL
-- Drop the old unique constraint of AM_GATEWAY_ENVIRONMENT
--
-- Database    apim_db (am_db on db1.city.example:5432)
-- Run as      am
-- Run with    psql -X -q -v ON_ERROR_STOP=1 --host=db1.city.example --port=5432 --username=am --dbname=am_db
--             --file=sql/1970-apim_db-environment-old-key.sql
--             (in the bundle's folder; migrate.sh does this for you)
-- Needs       every server is stopped (proved: after stop-old-servers, client-run)
--             table AM_GATEWAY_ENVIRONMENT exists (asked when run, expected: by step environments)
--             AM_GATEWAY_ENVIRONMENT has a unique constraint over (NAME, TENANT_DOMAIN) (asked when run; if
--             not, the step is skipped, expected: by step environments)
--             AM_GATEWAY_ENVIRONMENT has a unique constraint over (NAME, ORGANIZATION) (asked when run,
--             expected: by step environment-by-organization)
-- Risk        locks AM_GATEWAY_ENVIRONMENT, for a moment
-- Done when   AM_GATEWAY_ENVIRONMENT has no unique constraint over (NAME, TENANT_DOMAIN)
--             AM_GATEWAY_ENVIRONMENT has a unique constraint over (NAME, ORGANIZATION)
-- Undo        ALTER TABLE AM_GATEWAY_ENVIRONMENT ADD UNIQUE (NAME, TENANT_DOMAIN), as long as no two
--             organizations have the same
-- Source      guide 2.6.0 to 4.1.0, Step 4
-- Differs     It goes when the new one stands.
\set ON_ERROR_STOP on
\echo 'step 1970 environment-old-key'
SET client_encoding = 'UTF8';
BEGIN;

ALTER TABLE AM_GATEWAY_ENVIRONMENT DROP CONSTRAINT am_gateway_environment_name_tenant_domain_key;

COMMIT;

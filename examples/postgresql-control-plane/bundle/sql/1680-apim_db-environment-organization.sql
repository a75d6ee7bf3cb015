-- Step 1680 environment-organization                                               2.6.0 -> 4.1.0, PostgreSQL
-- Give each gateway environment a place for its organization
--
-- Database    apim_db (am_db on db1.city.example:5432)
-- Run as      am
-- Run with    psql -X -q -v ON_ERROR_STOP=1 --host=db1.city.example --port=5432 --username=am --dbname=am_db
--             --file=sql/1680-apim_db-environment-organization.sql
--             (in the bundle's folder; migrate.sh does this for you)
-- Needs       every server is stopped (proved: after stop-old-servers, client-run-to-4-0-0)
--             table AM_GATEWAY_ENVIRONMENT exists (asked when run, expected: by step environments)
--             column AM_GATEWAY_ENVIRONMENT.ORGANIZATION does not exist yet (asked when run; if not, the step
--             is skipped, expected: by step environments)
-- Does        It takes the place of TENANT_DOMAIN, which the migration client still reads.
-- Risk        locks AM_GATEWAY_ENVIRONMENT, for a moment
-- Done when   column AM_GATEWAY_ENVIRONMENT.ORGANIZATION holds 255 characters
-- Undo        ALTER TABLE AM_GATEWAY_ENVIRONMENT DROP COLUMN ORGANIZATION
-- Source      guide 2.6.0 to 4.1.0, Step 4
-- Differs     The length of the published schema.
\set ON_ERROR_STOP on
\echo 'step 1680 environment-organization'
SET client_encoding = 'UTF8';
BEGIN;

ALTER TABLE AM_GATEWAY_ENVIRONMENT ADD ORGANIZATION VARCHAR(255);

COMMIT;

-- Step 1700 environment-provider                                                   2.6.0 -> 4.1.0, PostgreSQL
-- Tell whose gateways an environment has
--
-- Database    apim_db (am_db on db1.city.example:5432)
-- Run as      am
-- Run with    psql -X -q -v ON_ERROR_STOP=1 --host=db1.city.example --port=5432 --username=am --dbname=am_db
--             --file=sql/1700-apim_db-environment-provider.sql
--             (in the bundle's folder; migrate.sh does this for you)
-- Needs       every server is stopped (proved: after stop-old-servers, client-run-to-4-0-0)
--             table AM_GATEWAY_ENVIRONMENT exists (asked when run, expected: by step environments)
--             column AM_GATEWAY_ENVIRONMENT.PROVIDER does not exist yet (asked when run; if not, the step is
--             skipped, expected: by step environments)
-- Risk        locks AM_GATEWAY_ENVIRONMENT, for a moment
-- Done when   column AM_GATEWAY_ENVIRONMENT.PROVIDER holds 255 characters
-- Undo        ALTER TABLE AM_GATEWAY_ENVIRONMENT DROP COLUMN PROVIDER
-- Source      guide 2.6.0 to 4.1.0, Step 4
-- Differs     A column without a default. The next step fills it, and the recipe after the client makes it
--             NOT NULL.
\set ON_ERROR_STOP on
\echo 'step 1700 environment-provider'
SET client_encoding = 'UTF8';
BEGIN;

ALTER TABLE AM_GATEWAY_ENVIRONMENT ADD PROVIDER VARCHAR(255);

COMMIT;

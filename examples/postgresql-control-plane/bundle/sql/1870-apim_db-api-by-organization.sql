-- Step 1870 api-by-organization                                                    2.6.0 -> 4.1.0, PostgreSQL
-- Make an API unique within the organization
--
-- Database    apim_db (am_db on db1.city.example:5432)
-- Run as      am
-- Run with    psql -X -q -v ON_ERROR_STOP=1 --host=db1.city.example --port=5432 --username=am --dbname=am_db
--             --file=sql/1870-apim_db-api-by-organization.sql
--             (in the bundle's folder; migrate.sh does this for you)
-- Needs       every server is stopped (proved: after stop-old-servers, client-run)
--             table AM_API exists (asked when run, expected: 2.6.0 catalog)
--             column AM_API.ORGANIZATION exists (asked when run, expected: by step api-organization)
--             AM_API has no unique constraint over (API_PROVIDER, API_NAME, API_VERSION, ORGANIZATION) (asked
--             when run; if not, the step is skipped, expected: 2.6.0 catalog)
--             AM_API has a unique constraint over (API_PROVIDER, API_NAME, API_VERSION) (asked when run,
--             expected: 2.6.0 catalog)
--             Every API has an ORGANIZATION. The migration client fills it, and its log says why it did not
--             give a row that it left the tenant's domain, which stands behind the last @ of API_PROVIDER
--             (-AT- there is an @), carbon.super where there is none (asked when run)
--             No two rows of AM_API are alike in (API_PROVIDER, API_NAME, API_VERSION, ORGANIZATION). Group
--             the table by these columns to find them, and rename or delete one of each (asked when run)
-- Does        The old key goes in the next step: the rows are never without one.
-- Risk        locks AM_API, while the key is built
-- Done when   AM_API has a unique constraint over (API_PROVIDER, API_NAME, API_VERSION, ORGANIZATION)
-- Undo        ALTER TABLE AM_API DROP CONSTRAINT am_api_api_provider_api_name_api_version_organization_key
-- Source      guide 2.6.0 to 4.1.0, Step 4
-- Differs     A row without an organization stops the run before the statement and says what to do, and so do
--             two rows that are alike.
\set ON_ERROR_STOP on
\echo 'step 1870 api-by-organization'
SET client_encoding = 'UTF8';
BEGIN;

ALTER TABLE AM_API ADD UNIQUE (API_PROVIDER, API_NAME, API_VERSION, ORGANIZATION);

COMMIT;

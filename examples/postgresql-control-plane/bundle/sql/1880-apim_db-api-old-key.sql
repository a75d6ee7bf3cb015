-- Step 1880 api-old-key                                                            2.6.0 -> 4.1.0, PostgreSQL
-- Drop the old unique constraint of AM_API
--
-- Database    apim_db (am_db on db1.city.example:5432)
-- Run as      am
-- Run with    psql -X -q -v ON_ERROR_STOP=1 --host=db1.city.example --port=5432 --username=am --dbname=am_db
--             --file=sql/1880-apim_db-api-old-key.sql
--             (in the bundle's folder; migrate.sh does this for you)
-- Needs       every server is stopped (proved: after stop-old-servers, client-run)
--             table AM_API exists (asked when run, expected: 2.6.0 catalog)
--             AM_API has a unique constraint over (API_PROVIDER, API_NAME, API_VERSION) (asked when run; if
--             not, the step is skipped, expected: 2.6.0 catalog)
--             AM_API has a unique constraint over (API_PROVIDER, API_NAME, API_VERSION, ORGANIZATION) (asked
--             when run, expected: by step api-by-organization)
-- Risk        locks AM_API, for a moment
-- Done when   AM_API has no unique constraint over (API_PROVIDER, API_NAME, API_VERSION)
--             AM_API has a unique constraint over (API_PROVIDER, API_NAME, API_VERSION, ORGANIZATION)
-- Undo        ALTER TABLE AM_API ADD UNIQUE (API_PROVIDER, API_NAME, API_VERSION), as long as no two
--             organizations have the same
-- Source      guide 2.6.0 to 4.1.0, Step 4
-- Differs     The old key goes when the new one stands.
\set ON_ERROR_STOP on
\echo 'step 1880 api-old-key'
SET client_encoding = 'UTF8';
BEGIN;

ALTER TABLE AM_API DROP CONSTRAINT am_api_api_provider_api_name_api_version_key;

COMMIT;

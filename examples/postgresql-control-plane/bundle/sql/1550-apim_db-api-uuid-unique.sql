-- Step 1550 api-uuid-unique                                                        2.6.0 -> 4.1.0, PostgreSQL
-- Let no two APIs have the same id
--
-- Database    apim_db (am_db on db1.city.example:5432)
-- Run as      am
-- Run with    psql -X -q -v ON_ERROR_STOP=1 --host=db1.city.example --port=5432 --username=am --dbname=am_db
--             --file=sql/1550-apim_db-api-uuid-unique.sql
--             (in the bundle's folder; migrate.sh does this for you)
-- Needs       every server is stopped (proved: after stop-old-servers, client-run-to-4-0-0)
--             column AM_API.API_UUID exists (asked when run, expected: by step api-uuid)
--             AM_API has no unique constraint over (API_UUID) (asked when run; if not, the step is skipped,
--             expected: 2.6.0 catalog)
--             Every API in AM_API has an API_UUID. The migration client copies it from the registry, and its
--             log says why it did not; an API that no registry knows any more gets any id of 36 characters
--             that no other API has (asked when run)
--             No two APIs have the same API_UUID. Group AM_API by it to find them, and correct the one that
--             the registry knows under another id (asked when run)
-- Risk        locks AM_API, while the key is built
-- Done when   AM_API has a unique constraint over (API_UUID)
-- Undo        ALTER TABLE AM_API DROP CONSTRAINT am_api_api_uuid_key
-- Source      guide 2.6.0 to 4.1.0, Step 4
\set ON_ERROR_STOP on
\echo 'step 1550 api-uuid-unique'
SET client_encoding = 'UTF8';
BEGIN;

ALTER TABLE AM_API ADD UNIQUE (API_UUID);

COMMIT;

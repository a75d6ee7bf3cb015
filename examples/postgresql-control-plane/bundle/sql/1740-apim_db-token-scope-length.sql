-- Step 1740 token-scope-length                                                     2.6.0 -> 4.1.0, PostgreSQL
-- Widen IDN_OAUTH2_ACCESS_TOKEN_SCOPE.TOKEN_SCOPE to 100 characters
--
-- Database    apim_db (am_db on db1.city.example:5432)
-- Run as      am
-- Run with    psql -X -q -v ON_ERROR_STOP=1 --host=db1.city.example --port=5432 --username=am --dbname=am_db
--             --file=sql/1740-apim_db-token-scope-length.sql
--             (in the bundle's folder; migrate.sh does this for you)
-- Needs       every server is stopped (proved: after stop-old-servers, client-run-to-4-0-0)
--             table IDN_OAUTH2_ACCESS_TOKEN_SCOPE exists (asked when run, expected: 2.6.0 catalog)
--             column IDN_OAUTH2_ACCESS_TOKEN_SCOPE.TOKEN_SCOPE exists (asked when run, expected: 2.6.0
--             catalog)
--             column IDN_OAUTH2_ACCESS_TOKEN_SCOPE.TOKEN_SCOPE does not hold 100 characters (asked when run
--             if not, the step is skipped, expected: 2.6.0 catalog)
-- Risk        locks IDN_OAUTH2_ACCESS_TOKEN_SCOPE, for a moment
-- Done when   column IDN_OAUTH2_ACCESS_TOKEN_SCOPE.TOKEN_SCOPE holds 100 characters
--             column IDN_OAUTH2_ACCESS_TOKEN_SCOPE.TOKEN_SCOPE is NOT NULL
--             the primary key of IDN_OAUTH2_ACCESS_TOKEN_SCOPE is (TOKEN_ID, TOKEN_SCOPE)
-- Undo        The same with the old length (60), as long as no value is longer
-- Source      guide 2.6.0 to 4.1.0, Step 4
\set ON_ERROR_STOP on
\echo 'step 1740 token-scope-length'
SET client_encoding = 'UTF8';
BEGIN;

ALTER TABLE IDN_OAUTH2_ACCESS_TOKEN_SCOPE ALTER COLUMN TOKEN_SCOPE TYPE VARCHAR(100);

COMMIT;

-- Step 0430 comment-api-optional                                                   2.6.0 -> 4.1.0, PostgreSQL
-- Let a comment have no API
--
-- Database    apim_db (am_db on db1.city.example:5432)
-- Run as      am
-- Run with    psql -X -q -v ON_ERROR_STOP=1 --host=db1.city.example --port=5432 --username=am --dbname=am_db
--             --file=sql/0430-apim_db-comment-api-optional.sql
--             (in the bundle's folder; migrate.sh does this for you)
-- Needs       every server is stopped (proved: after stop-old-servers)
--             table AM_API_COMMENTS exists (asked when run, expected: 2.6.0 catalog)
--             column AM_API_COMMENTS.API_ID exists (asked when run, expected: 2.6.0 catalog)
--             column AM_API_COMMENTS.API_ID is NOT NULL (asked when run; if not, the step is skipped,
--             expected: 2.6.0 catalog)
-- Does        The published schema of 3.0.0 takes comments on other things than APIs.
-- Risk        locks AM_API_COMMENTS, for a moment
-- Done when   column AM_API_COMMENTS.API_ID may be NULL
-- Undo        The same with NOT NULL, as long as every comment has an API
-- Source      guide 2.6.0 to 4.1.0, Step 3.2
\set ON_ERROR_STOP on
\echo 'step 0430 comment-api-optional'
SET client_encoding = 'UTF8';
BEGIN;

ALTER TABLE AM_API_COMMENTS ALTER COLUMN API_ID DROP NOT NULL;

COMMIT;

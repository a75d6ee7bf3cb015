-- Step 1290 comment-api-old-key                                                    2.6.0 -> 4.1.0, PostgreSQL
-- Drop the old foreign key from API comments to APIs
--
-- Database    apim_db (am_db on db1.city.example:5432)
-- Run as      am
-- Run with    psql -X -q -v ON_ERROR_STOP=1 --host=db1.city.example --port=5432 --username=am --dbname=am_db
--             --file=sql/1290-apim_db-comment-api-old-key.sql
--             (in the bundle's folder; migrate.sh does this for you)
-- Needs       every server is stopped (proved: after stop-old-servers)
--             table AM_API_COMMENTS exists (asked when run, expected: 2.6.0 catalog)
--             AM_API_COMMENTS has a foreign key over (API_ID) (asked when run; if not, the step is skipped,
--             expected: 2.6.0 catalog)
--             The foreign key from API_ID to AM_API still has the rules of 3.2.0 (asked when run; if not, the
--             step is skipped)
-- Risk        locks AM_API_COMMENTS and AM_API, for a moment
-- Done when   No foreign key from API_ID to AM_API has the rules of 3.2.0
-- Undo        Add the key again with the old rules, ON UPDATE CASCADE ON DELETE RESTRICT
-- Source      guide 2.6.0 to 4.1.0, Step 3.2
\set ON_ERROR_STOP on
\echo 'step 1290 comment-api-old-key'
SET client_encoding = 'UTF8';
BEGIN;

ALTER TABLE AM_API_COMMENTS DROP CONSTRAINT am_api_comments_api_id_fkey;

COMMIT;

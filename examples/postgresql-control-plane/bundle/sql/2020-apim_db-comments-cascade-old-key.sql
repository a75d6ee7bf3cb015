-- Step 2020 comments-cascade-old-key                                               2.6.0 -> 4.1.0, PostgreSQL
-- Replace the foreign key from AM_API_COMMENTS to AM_API that stops a delete
--
-- Database    apim_db (am_db on db1.city.example:5432)
-- Run as      am
-- Run with    psql -X -q -v ON_ERROR_STOP=1 --host=db1.city.example --port=5432 --username=am --dbname=am_db
--             --file=sql/2020-apim_db-comments-cascade-old-key.sql
--             (in the bundle's folder; migrate.sh does this for you)
-- Needs       every server is stopped (proved: after stop-old-servers, client-run)
--             table AM_API_COMMENTS exists (asked when run, expected: 2.6.0 catalog)
--             table AM_API exists (asked when run, expected: 2.6.0 catalog)
--             AM_API_COMMENTS has a foreign key over (API_ID) (asked when run; if not, the step is skipped,
--             expected: by step comment-api-key)
--             Deleting their API does not delete comments (asked when run; if not, the step is skipped)
-- Risk        locks AM_API_COMMENTS and AM_API, while every row is compared with its parent
-- Done when   No key with the old rule is left
-- Undo        Replace the key in the same way by one with the rules of 4.0.0
-- Source      guide 2.6.0 to 4.1.0, Step 4
-- Differs     The rule of the key is asked for first, and a failure stops the run.
-- Differs     The rules of the published schema.
\set ON_ERROR_STOP on
\echo 'step 2020 comments-cascade-old-key'
SET client_encoding = 'UTF8';
BEGIN;

ALTER TABLE AM_API_COMMENTS
DROP CONSTRAINT am_api_comments_api_id_fkey,
ADD CONSTRAINT am_api_comments_api_id_fkey FOREIGN KEY (API_ID) REFERENCES AM_API (API_ID) ON DELETE CASCADE;

COMMIT;

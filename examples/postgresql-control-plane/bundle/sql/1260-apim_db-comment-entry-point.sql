-- Step 1260 comment-entry-point                                                    2.6.0 -> 4.1.0, PostgreSQL
-- Tell where an API comment was written
--
-- Database    apim_db (am_db on db1.city.example:5432)
-- Run as      am
-- Run with    psql -X -q -v ON_ERROR_STOP=1 --host=db1.city.example --port=5432 --username=am --dbname=am_db
--             --file=sql/1260-apim_db-comment-entry-point.sql
--             (in the bundle's folder; migrate.sh does this for you)
-- Needs       every server is stopped (proved: after stop-old-servers)
--             table AM_API_COMMENTS exists (asked when run, expected: 2.6.0 catalog)
--             column AM_API_COMMENTS.ENTRY_POINT does not exist yet (asked when run; if not, the step is
--             skipped, expected: 2.6.0 catalog)
-- Risk        locks AM_API_COMMENTS, for a moment
-- Done when   column AM_API_COMMENTS.ENTRY_POINT holds 20 characters
-- Undo        ALTER TABLE AM_API_COMMENTS DROP COLUMN ENTRY_POINT
-- Source      guide 2.6.0 to 4.1.0, Step 3.2
\set ON_ERROR_STOP on
\echo 'step 1260 comment-entry-point'
SET client_encoding = 'UTF8';
BEGIN;

ALTER TABLE AM_API_COMMENTS ADD ENTRY_POINT VARCHAR(20);

COMMIT;

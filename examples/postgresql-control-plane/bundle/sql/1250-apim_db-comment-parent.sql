-- Step 1250 comment-parent                                                         2.6.0 -> 4.1.0, PostgreSQL
-- Let an API comment answer another one
--
-- Database    apim_db (am_db on db1.city.example:5432)
-- Run as      am
-- Run with    psql -X -q -v ON_ERROR_STOP=1 --host=db1.city.example --port=5432 --username=am --dbname=am_db
--             --file=sql/1250-apim_db-comment-parent.sql
--             (in the bundle's folder; migrate.sh does this for you)
-- Needs       every server is stopped (proved: after stop-old-servers)
--             table AM_API_COMMENTS exists (asked when run, expected: 2.6.0 catalog)
--             column AM_API_COMMENTS.PARENT_COMMENT_ID does not exist yet (asked when run; if not, the step
--             is skipped, expected: 2.6.0 catalog)
-- Risk        locks AM_API_COMMENTS, for a moment
-- Done when   column AM_API_COMMENTS.PARENT_COMMENT_ID holds 64 characters
-- Undo        ALTER TABLE AM_API_COMMENTS DROP COLUMN PARENT_COMMENT_ID
-- Source      guide 2.6.0 to 4.1.0, Step 3.2
\set ON_ERROR_STOP on
\echo 'step 1250 comment-parent'
SET client_encoding = 'UTF8';
BEGIN;

ALTER TABLE AM_API_COMMENTS ADD PARENT_COMMENT_ID VARCHAR(64);

COMMIT;

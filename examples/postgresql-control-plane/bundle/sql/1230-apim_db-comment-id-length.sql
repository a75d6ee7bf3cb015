-- Step 1230 comment-id-length                                                      2.6.0 -> 4.1.0, PostgreSQL
-- Shorten AM_API_COMMENTS.COMMENT_ID to 64 characters
--
-- Database    apim_db (am_db on db1.city.example:5432)
-- Run as      am
-- Run with    psql -X -q -v ON_ERROR_STOP=1 --host=db1.city.example --port=5432 --username=am --dbname=am_db
--             --file=sql/1230-apim_db-comment-id-length.sql
--             (in the bundle's folder; migrate.sh does this for you)
-- Needs       every server is stopped (proved: after stop-old-servers)
--             table AM_API_COMMENTS exists (asked when run, expected: 2.6.0 catalog)
--             column AM_API_COMMENTS.COMMENT_ID exists (asked when run, expected: by step comment-id-text)
--             column AM_API_COMMENTS.COMMENT_ID holds 65 characters (asked when run; if not, the step is
--             skipped, expected: by step comment-id-text)
--             No COMMENT_ID is longer than 64 characters. 3.2.0 makes ids of 36; give a comment with a longer
--             one another id, since nothing refers to it (asked when run)
-- Does        PARENT_COMMENT_ID, which refers to it, has 64 characters.
-- Risk        rewrites AM_API_COMMENTS; locks AM_API_COMMENTS, while it is written anew
-- Done when   column AM_API_COMMENTS.COMMENT_ID holds 64 characters
--             column AM_API_COMMENTS.COMMENT_ID does not hold 65 characters
--             column AM_API_COMMENTS.COMMENT_ID is NOT NULL
--             the primary key of AM_API_COMMENTS is (COMMENT_ID)
-- Undo        The same with the old length (255)
-- Source      guide 2.6.0 to 4.1.0, Step 3.2
\set ON_ERROR_STOP on
\echo 'step 1230 comment-id-length'
SET client_encoding = 'UTF8';
BEGIN;

ALTER TABLE AM_API_COMMENTS ALTER COLUMN COMMENT_ID TYPE VARCHAR(64);

COMMIT;

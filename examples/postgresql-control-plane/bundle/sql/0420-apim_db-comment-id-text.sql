-- Step 0420 comment-id-text                                                        2.6.0 -> 4.1.0, PostgreSQL
-- Turn the ids of comments into text
--
-- Database    apim_db (am_db on db1.city.example:5432)
-- Run as      am
-- Run with    psql -X -q -v ON_ERROR_STOP=1 --host=db1.city.example --port=5432 --username=am --dbname=am_db
--             --file=sql/0420-apim_db-comment-id-text.sql
--             (in the bundle's folder; migrate.sh does this for you)
-- Needs       every server is stopped (proved: after stop-old-servers)
--             table AM_API_COMMENTS exists (asked when run, expected: 2.6.0 catalog)
--             column AM_API_COMMENTS.COMMENT_ID exists (asked when run, expected: 2.6.0 catalog)
--             column AM_API_COMMENTS.COMMENT_ID does not hold 64 characters (asked when run; if not, the step
--             is skipped, expected: 2.6.0 catalog)
-- Does        3.0.0 gives comments ids of letters and digits. What is there keeps its number, as text.
-- Risk        rewrites AM_API_COMMENTS, one row for each comment; locks AM_API_COMMENTS, while it is written
-- Done when   column AM_API_COMMENTS.COMMENT_ID holds 64 characters
--             column AM_API_COMMENTS.COMMENT_ID is NOT NULL
--             column AM_API_COMMENTS.COMMENT_ID has no default
--             the primary key of AM_API_COMMENTS is (COMMENT_ID)
-- Undo        ALTER TABLE AM_API_COMMENTS ALTER COLUMN COMMENT_ID TYPE INTEGER USING CAST(COMMENT_ID AS
--             INTEGER), ALTER COLUMN COMMENT_ID SET DEFAULT NEXTVAL('am_api_comments_sequence'), as long as
--             every id is a number
-- Source      guide 2.6.0 to 4.1.0, Step 3.2
-- Differs     The type of the column changes; ids and primary key stay, no default and no extension.
\set ON_ERROR_STOP on
\echo 'step 0420 comment-id-text'
SET client_encoding = 'UTF8';
BEGIN;

ALTER TABLE AM_API_COMMENTS
ALTER COLUMN COMMENT_ID DROP DEFAULT,
ALTER COLUMN COMMENT_ID TYPE VARCHAR(255) USING CAST(COMMENT_ID AS VARCHAR(255));

COMMIT;

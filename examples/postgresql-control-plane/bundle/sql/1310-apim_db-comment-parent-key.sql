-- Step 1310 comment-parent-key                                                     2.6.0 -> 4.1.0, PostgreSQL
-- Tie answers to the API comment that they answer
--
-- Database    apim_db (am_db on db1.city.example:5432)
-- Run as      am
-- Run with    psql -X -q -v ON_ERROR_STOP=1 --host=db1.city.example --port=5432 --username=am --dbname=am_db
--             --file=sql/1310-apim_db-comment-parent-key.sql
--             (in the bundle's folder; migrate.sh does this for you)
-- Needs       every server is stopped (proved: after stop-old-servers)
--             table AM_API_COMMENTS exists (asked when run, expected: 2.6.0 catalog)
--             column AM_API_COMMENTS.PARENT_COMMENT_ID exists (asked when run, expected: by step
--             comment-parent)
--             the primary key of AM_API_COMMENTS is (COMMENT_ID) (asked when run, expected: 2.6.0 catalog)
--             AM_API_COMMENTS has no foreign key over (PARENT_COMMENT_ID) (asked when run; if not, the step
--             is skipped, expected: 2.6.0 catalog)
-- Risk        locks AM_API_COMMENTS, for a moment
-- Done when   AM_API_COMMENTS has a foreign key over (PARENT_COMMENT_ID)
-- Undo        Drop the foreign key over PARENT_COMMENT_ID by its name
-- Source      guide 2.6.0 to 4.1.0, Step 3.2
\set ON_ERROR_STOP on
\echo 'step 1310 comment-parent-key'
SET client_encoding = 'UTF8';
BEGIN;

ALTER TABLE AM_API_COMMENTS
ADD FOREIGN KEY (PARENT_COMMENT_ID) REFERENCES AM_API_COMMENTS (COMMENT_ID);

COMMIT;

-- Step 0440 comment-sequence-gone                                                  2.6.0 -> 4.1.0, PostgreSQL
-- Drop the sequence that numbered comments
--
-- Database    apim_db (am_db on db1.city.example:5432)
-- Run as      am
-- Run with    psql -X -q -v ON_ERROR_STOP=1 --host=db1.city.example --port=5432 --username=am --dbname=am_db
--             --file=sql/0440-apim_db-comment-sequence-gone.sql
--             (in the bundle's folder; migrate.sh does this for you)
-- Needs       every server is stopped (proved: after stop-old-servers)
--             sequence AM_API_COMMENTS_SEQUENCE exists (asked when run; if not, the step is skipped,
--             expected: 2.6.0 catalog)
--             column AM_API_COMMENTS.COMMENT_ID has no default (asked when run, expected: by step
--             comment-id-text)
--             trigger AM_API_COMMENTS_TRIGGER does not exist yet (asked when run, expected: 2.6.0 catalog)
-- Does        Nothing draws from it any more.
-- Risk        none known
-- Done when   sequence AM_API_COMMENTS_SEQUENCE does not exist yet
-- Undo        Create AM_API_COMMENTS_SEQUENCE again, to start with one more than the greatest number among
--             the ids
-- Source      guide 2.6.0 to 4.1.0, Step 3.2
\set ON_ERROR_STOP on
\echo 'step 0440 comment-sequence-gone'
SET client_encoding = 'UTF8';
BEGIN;

DROP SEQUENCE AM_API_COMMENTS_SEQUENCE;

COMMIT;

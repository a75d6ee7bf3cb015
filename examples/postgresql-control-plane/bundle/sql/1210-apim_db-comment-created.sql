-- Step 1210 comment-created                                                        2.6.0 -> 4.1.0, PostgreSQL
-- Rename DATE_COMMENTED of API comments to CREATED_TIME
--
-- Database    apim_db (am_db on db1.city.example:5432)
-- Run as      am
-- Run with    psql -X -q -v ON_ERROR_STOP=1 --host=db1.city.example --port=5432 --username=am --dbname=am_db
--             --file=sql/1210-apim_db-comment-created.sql
--             (in the bundle's folder; migrate.sh does this for you)
-- Needs       every server is stopped (proved: after stop-old-servers)
--             table AM_API_COMMENTS exists (asked when run, expected: 2.6.0 catalog)
--             column AM_API_COMMENTS.DATE_COMMENTED exists (asked when run; if not, the step is skipped,
--             expected: 2.6.0 catalog)
--             column AM_API_COMMENTS.CREATED_TIME does not exist yet (asked when run; if not, the step is
--             skipped, expected: 2.6.0 catalog)
-- Risk        locks AM_API_COMMENTS, for a moment
-- Done when   column AM_API_COMMENTS.CREATED_TIME exists
--             column AM_API_COMMENTS.DATE_COMMENTED does not exist yet
-- Undo        Rename CREATED_TIME back to DATE_COMMENTED in the same way; every value stays
-- Source      guide 2.6.0 to 4.1.0, Step 3.2
\set ON_ERROR_STOP on
\echo 'step 1210 comment-created'
SET client_encoding = 'UTF8';
BEGIN;

ALTER TABLE AM_API_COMMENTS RENAME COLUMN DATE_COMMENTED TO CREATED_TIME;

COMMIT;

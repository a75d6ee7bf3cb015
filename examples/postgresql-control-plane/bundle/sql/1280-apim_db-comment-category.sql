-- Step 1280 comment-category                                                       2.6.0 -> 4.1.0, PostgreSQL
-- Sort API comments into categories
--
-- Database    apim_db (am_db on db1.city.example:5432)
-- Run as      am
-- Run with    psql -X -q -v ON_ERROR_STOP=1 --host=db1.city.example --port=5432 --username=am --dbname=am_db
--             --file=sql/1280-apim_db-comment-category.sql
--             (in the bundle's folder; migrate.sh does this for you)
-- Needs       every server is stopped (proved: after stop-old-servers)
--             table AM_API_COMMENTS exists (asked when run, expected: 2.6.0 catalog)
--             column AM_API_COMMENTS.CATEGORY does not exist yet (asked when run; if not, the step is
--             skipped, expected: 2.6.0 catalog)
-- Risk        locks AM_API_COMMENTS, for a moment
-- Done when   column AM_API_COMMENTS.CATEGORY holds 20 characters
--             column AM_API_COMMENTS.CATEGORY has a default
-- Undo        ALTER TABLE AM_API_COMMENTS DROP COLUMN CATEGORY
-- Source      guide 2.6.0 to 4.1.0, Step 3.2
\set ON_ERROR_STOP on
\echo 'step 1280 comment-category'
SET client_encoding = 'UTF8';
BEGIN;

ALTER TABLE AM_API_COMMENTS ADD CATEGORY VARCHAR(20) DEFAULT 'general';

COMMIT;

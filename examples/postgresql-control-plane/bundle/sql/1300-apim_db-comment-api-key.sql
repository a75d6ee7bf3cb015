-- Step 1300 comment-api-key                                                        2.6.0 -> 4.1.0, PostgreSQL
-- Tie API comments to their API without rules
--
-- Database    apim_db (am_db on db1.city.example:5432)
-- Run as      am
-- Run with    psql -X -q -v ON_ERROR_STOP=1 --host=db1.city.example --port=5432 --username=am --dbname=am_db
--             --file=sql/1300-apim_db-comment-api-key.sql
--             (in the bundle's folder; migrate.sh does this for you)
-- Needs       every server is stopped (proved: after stop-old-servers)
--             table AM_API_COMMENTS exists (asked when run, expected: 2.6.0 catalog)
--             table AM_API exists (asked when run, expected: 2.6.0 catalog)
--             AM_API_COMMENTS has no foreign key over (API_ID) (asked when run; if not, the step is skipped,
--             expected: by step comment-api-old-key)
-- Does        A comment that others answer must not go with its API unseen; the published schema has no rules
--             here.
-- Risk        locks AM_API_COMMENTS and AM_API, while every comment is compared with its API
-- Done when   AM_API_COMMENTS has a foreign key over (API_ID)
-- Undo        The step before, and then the key with the old rules
-- Source      guide 2.6.0 to 4.1.0, Step 3.2
\set ON_ERROR_STOP on
\echo 'step 1300 comment-api-key'
SET client_encoding = 'UTF8';
BEGIN;

ALTER TABLE AM_API_COMMENTS ADD FOREIGN KEY (API_ID) REFERENCES AM_API (API_ID);

COMMIT;

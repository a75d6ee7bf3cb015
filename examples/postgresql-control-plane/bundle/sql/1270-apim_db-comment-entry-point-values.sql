-- Step 1270 comment-entry-point-values                                             2.6.0 -> 4.1.0, PostgreSQL
-- Mark the API comments of 3.2.0 as written in the developer portal
--
-- Database    apim_db (am_db on db1.city.example:5432)
-- Run as      am
-- Run with    psql -X -q -v ON_ERROR_STOP=1 --host=db1.city.example --port=5432 --username=am --dbname=am_db
--             --file=sql/1270-apim_db-comment-entry-point-values.sql
--             (in the bundle's folder; migrate.sh does this for you)
-- Needs       every server is stopped (proved: after stop-old-servers)
--             table AM_API_COMMENTS exists (asked when run, expected: 2.6.0 catalog)
--             column AM_API_COMMENTS.ENTRY_POINT exists (asked when run, expected: by step
--             comment-entry-point)
-- Does        Before 4.0.0 comments were written there only.
-- Risk        rewrites AM_API_COMMENTS: every row of it gets a value in a new column
-- Done when   Every comment says where it was written
-- Undo        UPDATE AM_API_COMMENTS SET ENTRY_POINT = NULL, as long as no server of 4.0.0 has run
-- Source      guide 2.6.0 to 4.1.0, Step 3.2
\set ON_ERROR_STOP on
\echo 'step 1270 comment-entry-point-values'
SET client_encoding = 'UTF8';
BEGIN;

UPDATE AM_API_COMMENTS SET ENTRY_POINT = 'DEVPORTAL' WHERE ENTRY_POINT IS NULL;

COMMIT;

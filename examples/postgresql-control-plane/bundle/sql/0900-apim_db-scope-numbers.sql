-- Step 0900 scope-numbers                                                          2.6.0 -> 4.1.0, PostgreSQL
-- Create the sequence AM_SCOPE_PK_SEQ
--
-- Database    apim_db (am_db on db1.city.example:5432)
-- Run as      am
-- Run with    psql -X -q -v ON_ERROR_STOP=1 --host=db1.city.example --port=5432 --username=am --dbname=am_db
--             --file=sql/0900-apim_db-scope-numbers.sql
--             (in the bundle's folder; migrate.sh does this for you)
-- Needs       every server is stopped (proved: after stop-old-servers)
--             sequence AM_SCOPE_PK_SEQ does not exist yet (asked when run; if not, the step is skipped,
--             expected: 2.6.0 catalog)
-- Risk        none known
-- Done when   sequence AM_SCOPE_PK_SEQ exists
-- Undo        DROP SEQUENCE AM_SCOPE_PK_SEQ
-- Source      guide 2.6.0 to 4.1.0, Step 3.2
\set ON_ERROR_STOP on
\echo 'step 0900 scope-numbers'
SET client_encoding = 'UTF8';
BEGIN;

CREATE SEQUENCE AM_SCOPE_PK_SEQ;

COMMIT;

-- Step 0400 external-store-time                                                    2.6.0 -> 4.1.0, PostgreSQL
-- Give the entries of external stores a time
--
-- Database    apim_db (am_db on db1.city.example:5432)
-- Run as      am
-- Run with    psql -X -q -v ON_ERROR_STOP=1 --host=db1.city.example --port=5432 --username=am --dbname=am_db
--             --file=sql/0400-apim_db-external-store-time.sql
--             (in the bundle's folder; migrate.sh does this for you)
-- Needs       every server is stopped (proved: after stop-old-servers)
--             table AM_EXTERNAL_STORES exists (asked when run, expected: 2.6.0 catalog)
--             column AM_EXTERNAL_STORES.LAST_UPDATED_TIME does not exist yet (asked when run; if not, the
--             step is skipped, expected: 2.6.0 catalog)
-- Risk        locks AM_EXTERNAL_STORES, a small table, for a moment
-- Done when   column AM_EXTERNAL_STORES.LAST_UPDATED_TIME exists
-- Undo        ALTER TABLE AM_EXTERNAL_STORES DROP COLUMN LAST_UPDATED_TIME
-- Source      guide 2.6.0 to 4.1.0, Step 3.2
\set ON_ERROR_STOP on
\echo 'step 0400 external-store-time'
SET client_encoding = 'UTF8';
BEGIN;

ALTER TABLE AM_EXTERNAL_STORES ADD LAST_UPDATED_TIME TIMESTAMP;

COMMIT;

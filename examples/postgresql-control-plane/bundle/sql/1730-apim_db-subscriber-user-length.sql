-- Step 1730 subscriber-user-length                                                 2.6.0 -> 4.1.0, PostgreSQL
-- Widen AM_SUBSCRIBER.USER_ID to 255 characters
--
-- Database    apim_db (am_db on db1.city.example:5432)
-- Run as      am
-- Run with    psql -X -q -v ON_ERROR_STOP=1 --host=db1.city.example --port=5432 --username=am --dbname=am_db
--             --file=sql/1730-apim_db-subscriber-user-length.sql
--             (in the bundle's folder; migrate.sh does this for you)
-- Needs       every server is stopped (proved: after stop-old-servers, client-run-to-4-0-0)
--             table AM_SUBSCRIBER exists (asked when run, expected: 2.6.0 catalog)
--             column AM_SUBSCRIBER.USER_ID exists (asked when run, expected: 2.6.0 catalog)
--             column AM_SUBSCRIBER.USER_ID does not hold 255 characters (asked when run; if not, the step is
--             skipped, expected: 2.6.0 catalog)
-- Risk        locks AM_SUBSCRIBER, for a moment
-- Done when   column AM_SUBSCRIBER.USER_ID holds 255 characters
--             column AM_SUBSCRIBER.USER_ID is NOT NULL
-- Undo        The same with the old length (50), as long as no value is longer
-- Source      guide 2.6.0 to 4.1.0, Step 4
-- Differs     The length of the published schema.
\set ON_ERROR_STOP on
\echo 'step 1730 subscriber-user-length'
SET client_encoding = 'UTF8';
BEGIN;

ALTER TABLE AM_SUBSCRIBER ALTER COLUMN USER_ID TYPE VARCHAR(255);

COMMIT;

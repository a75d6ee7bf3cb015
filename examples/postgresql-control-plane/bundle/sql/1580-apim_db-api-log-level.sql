-- Step 1580 api-log-level                                                          2.6.0 -> 4.1.0, PostgreSQL
-- Give each API a log level of its own
--
-- Database    apim_db (am_db on db1.city.example:5432)
-- Run as      am
-- Run with    psql -X -q -v ON_ERROR_STOP=1 --host=db1.city.example --port=5432 --username=am --dbname=am_db
--             --file=sql/1580-apim_db-api-log-level.sql
--             (in the bundle's folder; migrate.sh does this for you)
-- Needs       every server is stopped (proved: after stop-old-servers, client-run-to-4-0-0)
--             table AM_API exists (asked when run, expected: 2.6.0 catalog)
--             column AM_API.LOG_LEVEL does not exist yet (asked when run; if not, the step is skipped,
--             expected: 2.6.0 catalog)
-- Risk        locks AM_API, for a moment
-- Done when   column AM_API.LOG_LEVEL holds 255 characters
--             column AM_API.LOG_LEVEL has a default
-- Undo        ALTER TABLE AM_API DROP COLUMN LOG_LEVEL
-- Source      guide 2.6.0 to 4.1.0, Step 4
\set ON_ERROR_STOP on
\echo 'step 1580 api-log-level'
SET client_encoding = 'UTF8';
BEGIN;

ALTER TABLE AM_API ADD LOG_LEVEL VARCHAR(255) DEFAULT 'OFF';

COMMIT;

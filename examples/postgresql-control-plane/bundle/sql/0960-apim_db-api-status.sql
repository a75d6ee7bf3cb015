-- Step 0960 api-status                                                             2.6.0 -> 4.1.0, PostgreSQL
-- Give each API a place for its lifecycle state
--
-- Database    apim_db (am_db on db1.city.example:5432)
-- Run as      am
-- Run with    psql -X -q -v ON_ERROR_STOP=1 --host=db1.city.example --port=5432 --username=am --dbname=am_db
--             --file=sql/0960-apim_db-api-status.sql
--             (in the bundle's folder; migrate.sh does this for you)
-- Needs       every server is stopped (proved: after stop-old-servers)
--             table AM_API exists (asked when run, expected: 2.6.0 catalog)
--             column AM_API.STATUS does not exist yet (asked when run; if not, the step is skipped, expected:
--             2.6.0 catalog)
-- Does        The migration client copies the state from the registry.
-- Risk        locks AM_API, for a moment
-- Done when   column AM_API.STATUS holds 30 characters
-- Undo        ALTER TABLE AM_API DROP COLUMN STATUS
-- Source      guide 2.6.0 to 4.1.0, Step 3.2
\set ON_ERROR_STOP on
\echo 'step 0960 api-status'
SET client_encoding = 'UTF8';
BEGIN;

ALTER TABLE AM_API ADD STATUS VARCHAR(30);

COMMIT;

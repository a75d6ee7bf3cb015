-- Step 0970 api-revision-count                                                     2.6.0 -> 4.1.0, PostgreSQL
-- Count the revisions of each API
--
-- Database    apim_db (am_db on db1.city.example:5432)
-- Run as      am
-- Run with    psql -X -q -v ON_ERROR_STOP=1 --host=db1.city.example --port=5432 --username=am --dbname=am_db
--             --file=sql/0970-apim_db-api-revision-count.sql
--             (in the bundle's folder; migrate.sh does this for you)
-- Needs       every server is stopped (proved: after stop-old-servers)
--             table AM_API exists (asked when run, expected: 2.6.0 catalog)
--             column AM_API.REVISIONS_CREATED does not exist yet (asked when run; if not, the step is
--             skipped, expected: 2.6.0 catalog)
-- Does        The number of the next revision is one more; an API that was there before has none.
-- Risk        locks AM_API, for a moment
-- Done when   column AM_API.REVISIONS_CREATED exists
--             column AM_API.REVISIONS_CREATED has a default
-- Undo        ALTER TABLE AM_API DROP COLUMN REVISIONS_CREATED
-- Source      guide 2.6.0 to 4.1.0, Step 3.2
\set ON_ERROR_STOP on
\echo 'step 0970 api-revision-count'
SET client_encoding = 'UTF8';
BEGIN;

ALTER TABLE AM_API ADD REVISIONS_CREATED INTEGER DEFAULT 0;

COMMIT;

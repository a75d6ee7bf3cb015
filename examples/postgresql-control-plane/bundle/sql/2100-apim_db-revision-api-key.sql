-- Step 2100 revision-api-key                                                       2.6.0 -> 4.1.0, PostgreSQL
-- Let revisions be deleted together with their API
--
-- Database    apim_db (am_db on db1.city.example:5432)
-- Run as      am
-- Run with    psql -X -q -v ON_ERROR_STOP=1 --host=db1.city.example --port=5432 --username=am --dbname=am_db
--             --file=sql/2100-apim_db-revision-api-key.sql
--             (in the bundle's folder; migrate.sh does this for you)
-- Needs       every server is stopped (proved: after stop-old-servers, client-run)
--             table AM_REVISION exists (asked when run, expected: by step revisions)
--             table AM_API exists (asked when run, expected: 2.6.0 catalog)
--             AM_API has a unique constraint over (API_UUID) (asked when run, expected: by step
--             api-uuid-unique)
--             AM_REVISION has no foreign key over (API_UUID) (asked when run; if not, the step is skipped,
--             expected: by step revisions)
--             Every revision belongs to an API. One that belongs to none is left from an API that is gone and
--             deployed nowhere: DELETE FROM AM_REVISION WHERE API_UUID NOT IN (SELECT API_UUID FROM AM_API
--             WHERE API_UUID IS NOT NULL). What belongs to the revision goes with it (asked when run)
-- Risk        locks AM_REVISION and AM_API, while every revision is compared with its API
-- Done when   AM_REVISION has a foreign key over (API_UUID)
-- Undo        Drop the foreign key over API_UUID by its name
-- Source      guide 2.6.0 to 4.1.0, Step 4
-- Differs     Rows without their parent are asked for first; they stop the run, and the question says what to
--             do.
\set ON_ERROR_STOP on
\echo 'step 2100 revision-api-key'
SET client_encoding = 'UTF8';
BEGIN;

ALTER TABLE AM_REVISION ADD FOREIGN KEY (API_UUID) REFERENCES AM_API (API_UUID) ON DELETE CASCADE;

COMMIT;

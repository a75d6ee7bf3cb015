-- Step 1720 revision-metadata-length                                               2.6.0 -> 4.1.0, PostgreSQL
-- Widen AM_API_REVISION_METADATA.REVISION_UUID to 255 characters
--
-- Database    apim_db (am_db on db1.city.example:5432)
-- Run as      am
-- Run with    psql -X -q -v ON_ERROR_STOP=1 --host=db1.city.example --port=5432 --username=am --dbname=am_db
--             --file=sql/1720-apim_db-revision-metadata-length.sql
--             (in the bundle's folder; migrate.sh does this for you)
-- Needs       every server is stopped (proved: after stop-old-servers, client-run-to-4-0-0)
--             table AM_API_REVISION_METADATA exists (asked when run, expected: by step revision-metadata)
--             column AM_API_REVISION_METADATA.REVISION_UUID exists (asked when run, expected: by step
--             revision-metadata)
--             column AM_API_REVISION_METADATA.REVISION_UUID does not hold 255 characters (asked when run; if
--             not, the step is skipped, expected: by step revision-metadata)
-- Does        It refers to AM_REVISION.REVISION_UUID, which has 255 characters.
-- Risk        locks AM_API_REVISION_METADATA, for a moment
-- Done when   column AM_API_REVISION_METADATA.REVISION_UUID holds 255 characters
-- Undo        The same with the old length (64), as long as no value is longer
-- Source      guide 2.6.0 to 4.1.0, Step 4
\set ON_ERROR_STOP on
\echo 'step 1720 revision-metadata-length'
SET client_encoding = 'UTF8';
BEGIN;

ALTER TABLE AM_API_REVISION_METADATA ALTER COLUMN REVISION_UUID TYPE VARCHAR(255);

COMMIT;

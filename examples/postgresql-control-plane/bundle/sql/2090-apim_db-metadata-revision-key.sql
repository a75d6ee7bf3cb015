-- Step 2090 metadata-revision-key                                                  2.6.0 -> 4.1.0, PostgreSQL
-- Let metadata of a revision be deleted together with it
--
-- Database    apim_db (am_db on db1.city.example:5432)
-- Run as      am
-- Run with    psql -X -q -v ON_ERROR_STOP=1 --host=db1.city.example --port=5432 --username=am --dbname=am_db
--             --file=sql/2090-apim_db-metadata-revision-key.sql
--             (in the bundle's folder; migrate.sh does this for you)
-- Needs       every server is stopped (proved: after stop-old-servers, client-run)
--             table AM_API_REVISION_METADATA exists (asked when run, expected: by step revision-metadata)
--             table AM_REVISION exists (asked when run, expected: by step revisions)
--             AM_REVISION has a unique constraint over (REVISION_UUID) (asked when run, expected: by step
--             revisions)
--             AM_API_REVISION_METADATA has no foreign key over (REVISION_UUID) (asked when run; if not, the
--             step is skipped, expected: by step revision-metadata)
--             Every row of AM_API_REVISION_METADATA belongs to a revision. The rows that belong to none are
--             left from revisions that are gone and read by nobody: DELETE FROM AM_API_REVISION_METADATA
--             WHERE REVISION_UUID NOT IN (SELECT REVISION_UUID FROM AM_REVISION) (asked when run)
-- Risk        locks AM_API_REVISION_METADATA and AM_REVISION, while every row is compared with its revision
-- Done when   AM_API_REVISION_METADATA has a foreign key over (REVISION_UUID)
-- Undo        Drop the foreign key over REVISION_UUID by its name
-- Source      guide 2.6.0 to 4.1.0, Step 4
-- Differs     Rows without their parent are asked for first; they stop the run, and the question says what to
--             do.
\set ON_ERROR_STOP on
\echo 'step 2090 metadata-revision-key'
SET client_encoding = 'UTF8';
BEGIN;

ALTER TABLE AM_API_REVISION_METADATA
ADD FOREIGN KEY (REVISION_UUID) REFERENCES AM_REVISION (REVISION_UUID) ON DELETE CASCADE;

COMMIT;

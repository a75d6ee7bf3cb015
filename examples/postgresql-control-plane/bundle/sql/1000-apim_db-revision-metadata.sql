-- Step 1000 revision-metadata                                                      2.6.0 -> 4.1.0, PostgreSQL
-- Create AM_API_REVISION_METADATA
--
-- Database    apim_db (am_db on db1.city.example:5432)
-- Run as      am
-- Run with    psql -X -q -v ON_ERROR_STOP=1 --host=db1.city.example --port=5432 --username=am --dbname=am_db
--             --file=sql/1000-apim_db-revision-metadata.sql
--             (in the bundle's folder; migrate.sh does this for you)
-- Needs       every server is stopped (proved: after stop-old-servers)
--             table AM_API_REVISION_METADATA does not exist yet (asked when run; if not, the step is skipped,
--             expected: 2.6.0 catalog)
-- Does        Keeps what a revision of an API had of its own.
-- Risk        none known
-- Done when   table AM_API_REVISION_METADATA exists
--             AM_API_REVISION_METADATA has a unique constraint over (API_UUID, REVISION_UUID)
-- Undo        DROP TABLE AM_API_REVISION_METADATA, as long as it is empty
-- Source      guide 2.6.0 to 4.1.0, Step 3.2
\set ON_ERROR_STOP on
\echo 'step 1000 revision-metadata'
SET client_encoding = 'UTF8';
BEGIN;

CREATE TABLE AM_API_REVISION_METADATA (
  API_UUID VARCHAR(64),
  REVISION_UUID VARCHAR(64),
  API_TIER VARCHAR(128),
  UNIQUE (API_UUID, REVISION_UUID)
);

COMMIT;

-- Step 0990 revisions                                                              2.6.0 -> 4.1.0, PostgreSQL
-- Create AM_REVISION
--
-- Database    apim_db (am_db on db1.city.example:5432)
-- Run as      am
-- Run with    psql -X -q -v ON_ERROR_STOP=1 --host=db1.city.example --port=5432 --username=am --dbname=am_db
--             --file=sql/0990-apim_db-revisions.sql
--             (in the bundle's folder; migrate.sh does this for you)
-- Needs       every server is stopped (proved: after stop-old-servers)
--             table AM_REVISION does not exist yet (asked when run; if not, the step is skipped, expected:
--             2.6.0 catalog)
-- Does        An API of 4.0.0 is deployed by revision. The migration client makes the first one of each API.
-- Risk        none known
-- Done when   table AM_REVISION exists
--             the primary key of AM_REVISION is (ID, API_UUID)
--             AM_REVISION has a unique constraint over (REVISION_UUID)
-- Undo        DROP TABLE AM_REVISION, as long as it is empty
-- Source      guide 2.6.0 to 4.1.0, Step 3.2
\set ON_ERROR_STOP on
\echo 'step 0990 revisions'
SET client_encoding = 'UTF8';
BEGIN;

CREATE TABLE AM_REVISION (
  ID INTEGER NOT NULL,
  API_UUID VARCHAR(256) NOT NULL,
  REVISION_UUID VARCHAR(255) NOT NULL,
  DESCRIPTION VARCHAR(255),
  CREATED_TIME TIMESTAMP DEFAULT CURRENT_TIMESTAMP,
  CREATED_BY VARCHAR(255),
  PRIMARY KEY (ID, API_UUID),
  UNIQUE (REVISION_UUID)
);

COMMIT;

-- Step 1830 deployed-revisions                                                     2.6.0 -> 4.1.0, PostgreSQL
-- Create AM_DEPLOYED_REVISION
--
-- Database    apim_db (am_db on db1.city.example:5432)
-- Run as      am
-- Run with    psql -X -q -v ON_ERROR_STOP=1 --host=db1.city.example --port=5432 --username=am --dbname=am_db
--             --file=sql/1830-apim_db-deployed-revisions.sql
--             (in the bundle's folder; migrate.sh does this for you)
-- Needs       every server is stopped (proved: after stop-old-servers, client-run-to-4-0-0)
--             table AM_REVISION exists (asked when run, expected: by step revisions)
--             table AM_DEPLOYED_REVISION does not exist yet (asked when run; if not, the step is skipped,
--             expected: 2.6.0 catalog)
-- Does        Notes which revisions the gateways have really deployed.
-- Risk        none known
-- Done when   table AM_DEPLOYED_REVISION exists
--             the primary key of AM_DEPLOYED_REVISION is (NAME, REVISION_UUID)
-- Undo        DROP TABLE AM_DEPLOYED_REVISION, as long as it is empty
-- Source      guide 2.6.0 to 4.1.0, Step 4
\set ON_ERROR_STOP on
\echo 'step 1830 deployed-revisions'
SET client_encoding = 'UTF8';
BEGIN;

CREATE TABLE AM_DEPLOYED_REVISION (
  NAME VARCHAR(255) NOT NULL,
  VHOST VARCHAR(255),
  REVISION_UUID VARCHAR(255) NOT NULL,
  DEPLOYED_TIME TIMESTAMP DEFAULT CURRENT_TIMESTAMP,
  PRIMARY KEY (NAME, REVISION_UUID),
  FOREIGN KEY (REVISION_UUID) REFERENCES AM_REVISION (REVISION_UUID) ON UPDATE CASCADE ON DELETE CASCADE
);

COMMIT;

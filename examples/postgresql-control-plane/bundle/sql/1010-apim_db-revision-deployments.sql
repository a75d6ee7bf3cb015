-- Step 1010 revision-deployments                                                   2.6.0 -> 4.1.0, PostgreSQL
-- Create AM_DEPLOYMENT_REVISION_MAPPING
--
-- Database    apim_db (am_db on db1.city.example:5432)
-- Run as      am
-- Run with    psql -X -q -v ON_ERROR_STOP=1 --host=db1.city.example --port=5432 --username=am --dbname=am_db
--             --file=sql/1010-apim_db-revision-deployments.sql
--             (in the bundle's folder; migrate.sh does this for you)
-- Needs       every server is stopped (proved: after stop-old-servers)
--             table AM_REVISION exists (asked when run, expected: by step revisions)
--             table AM_DEPLOYMENT_REVISION_MAPPING does not exist yet (asked when run; if not, the step is
--             skipped, expected: 2.6.0 catalog)
-- Does        Tells in which gateway environment which revision is deployed.
-- Risk        none known
-- Done when   table AM_DEPLOYMENT_REVISION_MAPPING exists
--             the primary key of AM_DEPLOYMENT_REVISION_MAPPING is (NAME, REVISION_UUID)
-- Undo        DROP TABLE AM_DEPLOYMENT_REVISION_MAPPING, as long as it is empty
-- Source      guide 2.6.0 to 4.1.0, Step 3.2
\set ON_ERROR_STOP on
\echo 'step 1010 revision-deployments'
SET client_encoding = 'UTF8';
BEGIN;

CREATE TABLE AM_DEPLOYMENT_REVISION_MAPPING (
  NAME VARCHAR(255) NOT NULL,
  VHOST VARCHAR(255),
  REVISION_UUID VARCHAR(255) NOT NULL,
  DISPLAY_ON_DEVPORTAL BOOLEAN DEFAULT FALSE,
  DEPLOYED_TIME TIMESTAMP DEFAULT CURRENT_TIMESTAMP,
  PRIMARY KEY (NAME, REVISION_UUID),
  FOREIGN KEY (REVISION_UUID) REFERENCES AM_REVISION (REVISION_UUID) ON UPDATE CASCADE ON DELETE CASCADE
);

COMMIT;

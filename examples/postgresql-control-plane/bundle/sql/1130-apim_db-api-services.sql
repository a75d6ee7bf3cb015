-- Step 1130 api-services                                                           2.6.0 -> 4.1.0, PostgreSQL
-- Create AM_API_SERVICE_MAPPING
--
-- Database    apim_db (am_db on db1.city.example:5432)
-- Run as      am
-- Run with    psql -X -q -v ON_ERROR_STOP=1 --host=db1.city.example --port=5432 --username=am --dbname=am_db
--             --file=sql/1130-apim_db-api-services.sql
--             (in the bundle's folder; migrate.sh does this for you)
-- Needs       every server is stopped (proved: after stop-old-servers)
--             table AM_API exists (asked when run, expected: 2.6.0 catalog)
--             table AM_API_SERVICE_MAPPING does not exist yet (asked when run; if not, the step is skipped,
--             expected: 2.6.0 catalog)
-- Does        Tells from which service an API was made.
-- Risk        none known
-- Done when   table AM_API_SERVICE_MAPPING exists
--             the primary key of AM_API_SERVICE_MAPPING is (API_ID, SERVICE_KEY)
-- Undo        DROP TABLE AM_API_SERVICE_MAPPING, as long as it is empty
-- Source      guide 2.6.0 to 4.1.0, Step 3.2
\set ON_ERROR_STOP on
\echo 'step 1130 api-services'
SET client_encoding = 'UTF8';
BEGIN;

CREATE TABLE AM_API_SERVICE_MAPPING (
  API_ID INTEGER NOT NULL,
  SERVICE_KEY VARCHAR(256) NOT NULL,
  MD5 VARCHAR(100),
  TENANT_ID INTEGER NOT NULL,
  PRIMARY KEY (API_ID, SERVICE_KEY),
  FOREIGN KEY (API_ID) REFERENCES AM_API (API_ID) ON DELETE CASCADE
);

COMMIT;

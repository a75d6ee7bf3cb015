-- Step 0540 uma-resource                                                           2.6.0 -> 4.1.0, PostgreSQL
-- Create IDN_UMA_RESOURCE
--
-- Database    apim_db (am_db on db1.city.example:5432)
-- Run as      am
-- Run with    psql -X -q -v ON_ERROR_STOP=1 --host=db1.city.example --port=5432 --username=am --dbname=am_db
--             --file=sql/0540-apim_db-uma-resource.sql
--             (in the bundle's folder; migrate.sh does this for you)
-- Needs       every server is stopped (proved: after stop-old-servers)
--             table IDN_UMA_RESOURCE does not exist yet (asked when run; if not, the step is skipped,
--             expected: 2.6.0 catalog)
-- Does        Holds resources of User-Managed Access.
-- Risk        none known
-- Done when   table IDN_UMA_RESOURCE exists
--             the primary key of IDN_UMA_RESOURCE is (ID)
-- Undo        DROP TABLE IDN_UMA_RESOURCE, as long as it is empty
-- Source      guide 2.6.0 to 4.1.0, Step 3.2
-- Differs     The table is created when it is not there, and never dropped.
\set ON_ERROR_STOP on
\echo 'step 0540 uma-resource'
SET client_encoding = 'UTF8';
BEGIN;

CREATE TABLE IDN_UMA_RESOURCE (
  ID INTEGER DEFAULT NEXTVAL('IDN_UMA_RESOURCE_SEQ') NOT NULL,
  RESOURCE_ID VARCHAR(255),
  RESOURCE_NAME VARCHAR(255),
  TIME_CREATED TIMESTAMP NOT NULL,
  RESOURCE_OWNER_NAME VARCHAR(255),
  CLIENT_ID VARCHAR(255),
  TENANT_ID INTEGER DEFAULT -1234,
  USER_DOMAIN VARCHAR(50),
  PRIMARY KEY (ID)
);

COMMIT;

-- Step 0580 uma-resource-metadata                                                  2.6.0 -> 4.1.0, PostgreSQL
-- Create IDN_UMA_RESOURCE_META_DATA
--
-- Database    apim_db (am_db on db1.city.example:5432)
-- Run as      am
-- Run with    psql -X -q -v ON_ERROR_STOP=1 --host=db1.city.example --port=5432 --username=am --dbname=am_db
--             --file=sql/0580-apim_db-uma-resource-metadata.sql
--             (in the bundle's folder; migrate.sh does this for you)
-- Needs       every server is stopped (proved: after stop-old-servers)
--             table IDN_UMA_RESOURCE_META_DATA does not exist yet (asked when run; if not, the step is
--             skipped, expected: 2.6.0 catalog)
--             table IDN_UMA_RESOURCE exists (asked when run, expected: by step uma-resource)
-- Does        Holds properties of resources of User-Managed Access.
-- Risk        none known
-- Done when   table IDN_UMA_RESOURCE_META_DATA exists
--             the primary key of IDN_UMA_RESOURCE_META_DATA is (ID)
-- Undo        DROP TABLE IDN_UMA_RESOURCE_META_DATA, as long as it is empty
-- Source      guide 2.6.0 to 4.1.0, Step 3.2
-- Differs     The table is created when it is not there, and never dropped.
\set ON_ERROR_STOP on
\echo 'step 0580 uma-resource-metadata'
SET client_encoding = 'UTF8';
BEGIN;

CREATE TABLE IDN_UMA_RESOURCE_META_DATA (
  ID INTEGER DEFAULT NEXTVAL('IDN_UMA_RESOURCE_META_DATA_SEQ') NOT NULL,
  RESOURCE_IDENTITY INTEGER NOT NULL,
  PROPERTY_KEY VARCHAR(40),
  PROPERTY_VALUE VARCHAR(255),
  PRIMARY KEY (ID),
  FOREIGN KEY (RESOURCE_IDENTITY) REFERENCES IDN_UMA_RESOURCE (ID) ON DELETE CASCADE
);

COMMIT;

-- Step 0840 resource-scope-mapping                                                 2.6.0 -> 4.1.0, PostgreSQL
-- Create AM_API_RESOURCE_SCOPE_MAPPING
--
-- Database    apim_db (am_db on db1.city.example:5432)
-- Run as      am
-- Run with    psql -X -q -v ON_ERROR_STOP=1 --host=db1.city.example --port=5432 --username=am --dbname=am_db
--             --file=sql/0840-apim_db-resource-scope-mapping.sql
--             (in the bundle's folder; migrate.sh does this for you)
-- Needs       every server is stopped (proved: after stop-old-servers)
--             table AM_API_URL_MAPPING exists (asked when run, expected: 2.6.0 catalog)
--             table AM_API_RESOURCE_SCOPE_MAPPING does not exist yet (asked when run; if not, the step is
--             skipped, expected: 2.6.0 catalog)
-- Does        3.2.0 keeps here which scopes a resource of an API asks for.
-- Risk        none known
-- Done when   table AM_API_RESOURCE_SCOPE_MAPPING exists
--             the primary key of AM_API_RESOURCE_SCOPE_MAPPING is (SCOPE_NAME, URL_MAPPING_ID)
--             AM_API_RESOURCE_SCOPE_MAPPING has a foreign key over (URL_MAPPING_ID)
-- Undo        DROP TABLE AM_API_RESOURCE_SCOPE_MAPPING, as long as it is empty
-- Source      guide 2.6.0 to 4.1.0, Step 3.2
-- Differs     The table stays with its rows. Nothing in 3.2.0 reads it once the client has run; it may be
--             dropped then, after a backup.
\set ON_ERROR_STOP on
\echo 'step 0840 resource-scope-mapping'
SET client_encoding = 'UTF8';
BEGIN;

CREATE TABLE AM_API_RESOURCE_SCOPE_MAPPING (
  SCOPE_NAME VARCHAR(256) NOT NULL,
  URL_MAPPING_ID INTEGER NOT NULL,
  TENANT_ID INTEGER NOT NULL,
  PRIMARY KEY (SCOPE_NAME, URL_MAPPING_ID),
  FOREIGN KEY (URL_MAPPING_ID) REFERENCES AM_API_URL_MAPPING (URL_MAPPING_ID) ON DELETE CASCADE
);

COMMIT;

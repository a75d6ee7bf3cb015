-- Step 1120 service-catalog                                                        2.6.0 -> 4.1.0, PostgreSQL
-- Create AM_SERVICE_CATALOG
--
-- Database    apim_db (am_db on db1.city.example:5432)
-- Run as      am
-- Run with    psql -X -q -v ON_ERROR_STOP=1 --host=db1.city.example --port=5432 --username=am --dbname=am_db
--             --file=sql/1120-apim_db-service-catalog.sql
--             (in the bundle's folder; migrate.sh does this for you)
-- Needs       every server is stopped (proved: after stop-old-servers)
--             table AM_SERVICE_CATALOG does not exist yet (asked when run; if not, the step is skipped,
--             expected: 2.6.0 catalog)
-- Does        4.0.0 keeps services here, from which APIs are made.
-- Risk        none known
-- Done when   table AM_SERVICE_CATALOG exists
--             the primary key of AM_SERVICE_CATALOG is (UUID)
--             AM_SERVICE_CATALOG has a unique constraint over (SERVICE_KEY, TENANT_ID)
--             AM_SERVICE_CATALOG has a unique constraint over (SERVICE_NAME, SERVICE_VERSION, TENANT_ID)
--             column AM_SERVICE_CATALOG.SERVICE_KEY holds 512 characters
-- Undo        DROP TABLE AM_SERVICE_CATALOG, as long as it is empty
-- Source      guide 2.6.0 to 4.1.0, Step 3.2
\set ON_ERROR_STOP on
\echo 'step 1120 service-catalog'
SET client_encoding = 'UTF8';
BEGIN;

CREATE TABLE AM_SERVICE_CATALOG (
  UUID VARCHAR(36) NOT NULL,
  SERVICE_KEY VARCHAR(512) NOT NULL,
  MD5 VARCHAR(100) NOT NULL,
  SERVICE_NAME VARCHAR(255) NOT NULL,
  SERVICE_VERSION VARCHAR(30) NOT NULL,
  TENANT_ID INTEGER NOT NULL,
  SERVICE_URL VARCHAR(2048) NOT NULL,
  DEFINITION_TYPE VARCHAR(20),
  DEFINITION_URL VARCHAR(2048),
  DESCRIPTION VARCHAR(1024),
  SECURITY_TYPE VARCHAR(50),
  MUTUAL_SSL_ENABLED BOOLEAN DEFAULT FALSE,
  CREATED_TIME TIMESTAMP,
  LAST_UPDATED_TIME TIMESTAMP,
  CREATED_BY VARCHAR(255),
  UPDATED_BY VARCHAR(255),
  SERVICE_DEFINITION BYTEA NOT NULL,
  PRIMARY KEY (UUID),
  UNIQUE (SERVICE_KEY, TENANT_ID),
  UNIQUE (SERVICE_NAME, SERVICE_VERSION, TENANT_ID)
);

COMMIT;

-- Step 0310 client-certificates                                                    2.6.0 -> 4.1.0, PostgreSQL
-- Create AM_API_CLIENT_CERTIFICATE
--
-- Database    apim_db (am_db on db1.city.example:5432)
-- Run as      am
-- Run with    psql -X -q -v ON_ERROR_STOP=1 --host=db1.city.example --port=5432 --username=am --dbname=am_db
--             --file=sql/0310-apim_db-client-certificates.sql
--             (in the bundle's folder; migrate.sh does this for you)
-- Needs       every server is stopped (proved: after stop-old-servers)
--             table AM_API exists (asked when run, expected: 2.6.0 catalog)
--             table AM_API_CLIENT_CERTIFICATE does not exist yet (asked when run; if not, the step is
--             skipped, expected: 2.6.0 catalog)
-- Does        3.0.0 keeps here the certificates of clients that call an API with mutual TLS.
-- Risk        none known
-- Done when   table AM_API_CLIENT_CERTIFICATE exists
--             AM_API_CLIENT_CERTIFICATE has a foreign key over (API_ID)
-- Undo        DROP TABLE AM_API_CLIENT_CERTIFICATE, as long as it is empty
-- Source      guide 2.6.0 to 4.1.0, Step 3.2
\set ON_ERROR_STOP on
\echo 'step 0310 client-certificates'
SET client_encoding = 'UTF8';
BEGIN;

CREATE TABLE AM_API_CLIENT_CERTIFICATE (
  TENANT_ID INTEGER NOT NULL,
  ALIAS VARCHAR(45) NOT NULL,
  API_ID INTEGER NOT NULL,
  CERTIFICATE BYTEA NOT NULL,
  REMOVED BOOLEAN DEFAULT FALSE NOT NULL,
  TIER_NAME VARCHAR(512),
  PRIMARY KEY (ALIAS, TENANT_ID, REMOVED),
  FOREIGN KEY (API_ID) REFERENCES AM_API (API_ID) ON DELETE CASCADE
);

COMMIT;

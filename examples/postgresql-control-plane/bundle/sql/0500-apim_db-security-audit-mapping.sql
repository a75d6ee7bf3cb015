-- Step 0500 security-audit-mapping                                                 2.6.0 -> 4.1.0, PostgreSQL
-- Create AM_SECURITY_AUDIT_UUID_MAPPING
--
-- Database    apim_db (am_db on db1.city.example:5432)
-- Run as      am
-- Run with    psql -X -q -v ON_ERROR_STOP=1 --host=db1.city.example --port=5432 --username=am --dbname=am_db
--             --file=sql/0500-apim_db-security-audit-mapping.sql
--             (in the bundle's folder; migrate.sh does this for you)
-- Needs       every server is stopped (proved: after stop-old-servers)
--             table AM_API exists (asked when run, expected: 2.6.0 catalog)
--             table AM_SECURITY_AUDIT_UUID_MAPPING does not exist yet (asked when run; if not, the step is
--             skipped, expected: 2.6.0 catalog)
-- Does        3.1.0 keeps here which API has which entry at the security audit service.
-- Risk        none known
-- Done when   table AM_SECURITY_AUDIT_UUID_MAPPING exists
--             the primary key of AM_SECURITY_AUDIT_UUID_MAPPING is (API_ID)
-- Undo        DROP TABLE AM_SECURITY_AUDIT_UUID_MAPPING, as long as it is empty
-- Source      guide 2.6.0 to 4.1.0, Step 3.2
\set ON_ERROR_STOP on
\echo 'step 0500 security-audit-mapping'
SET client_encoding = 'UTF8';
BEGIN;

CREATE TABLE AM_SECURITY_AUDIT_UUID_MAPPING (
  API_ID INTEGER NOT NULL,
  AUDIT_UUID VARCHAR(255) NOT NULL,
  PRIMARY KEY (API_ID),
  FOREIGN KEY (API_ID) REFERENCES AM_API (API_ID) ON UPDATE CASCADE ON DELETE RESTRICT
);

COMMIT;

-- Step 0340 revoked-jwt                                                            2.6.0 -> 4.1.0, PostgreSQL
-- Create AM_REVOKED_JWT
--
-- Database    apim_db (am_db on db1.city.example:5432)
-- Run as      am
-- Run with    psql -X -q -v ON_ERROR_STOP=1 --host=db1.city.example --port=5432 --username=am --dbname=am_db
--             --file=sql/0340-apim_db-revoked-jwt.sql
--             (in the bundle's folder; migrate.sh does this for you)
-- Needs       every server is stopped (proved: after stop-old-servers)
--             table AM_REVOKED_JWT does not exist yet (asked when run; if not, the step is skipped, expected:
--             2.6.0 catalog)
-- Does        3.0.0 keeps here the self-contained tokens that are revoked before they expire.
-- Risk        none known
-- Done when   table AM_REVOKED_JWT exists
--             the primary key of AM_REVOKED_JWT is (UUID)
-- Undo        DROP TABLE AM_REVOKED_JWT, as long as it is empty
-- Source      guide 2.6.0 to 4.1.0, Step 3.2
-- Differs     The table is created when it is not there, and never dropped.
\set ON_ERROR_STOP on
\echo 'step 0340 revoked-jwt'
SET client_encoding = 'UTF8';
BEGIN;

CREATE TABLE AM_REVOKED_JWT (
  UUID VARCHAR(255) NOT NULL,
  SIGNATURE VARCHAR(2048) NOT NULL,
  EXPIRY_TIMESTAMP BIGINT NOT NULL,
  TENANT_ID INTEGER DEFAULT -1,
  TOKEN_TYPE VARCHAR(15) DEFAULT 'DEFAULT',
  TIME_CREATED TIMESTAMP DEFAULT CURRENT_TIMESTAMP,
  PRIMARY KEY (UUID)
);

COMMIT;

-- Step 1840 environment-keys                                                       2.6.0 -> 4.1.0, PostgreSQL
-- Create AM_API_ENVIRONMENT_KEYS
--
-- Database    apim_db (am_db on db1.city.example:5432)
-- Run as      am
-- Run with    psql -X -q -v ON_ERROR_STOP=1 --host=db1.city.example --port=5432 --username=am --dbname=am_db
--             --file=sql/1840-apim_db-environment-keys.sql
--             (in the bundle's folder; migrate.sh does this for you)
-- Needs       every server is stopped (proved: after stop-old-servers, client-run-to-4-0-0)
--             table AM_API exists (asked when run, expected: 2.6.0 catalog)
--             AM_API has a unique constraint over (API_UUID) (asked when run, expected: by step
--             api-uuid-unique)
--             table AM_API_ENVIRONMENT_KEYS does not exist yet (asked when run; if not, the step is skipped,
--             expected: 2.6.0 catalog)
-- Does        Holds properties that an API has in one environment only.
-- Risk        none known
-- Done when   table AM_API_ENVIRONMENT_KEYS exists
--             the primary key of AM_API_ENVIRONMENT_KEYS is (UUID)
--             AM_API_ENVIRONMENT_KEYS has a unique constraint over (ENVIRONMENT_ID, API_UUID)
-- Undo        DROP TABLE AM_API_ENVIRONMENT_KEYS, as long as it is empty
-- Source      guide 2.6.0 to 4.1.0, Step 4
\set ON_ERROR_STOP on
\echo 'step 1840 environment-keys'
SET client_encoding = 'UTF8';
BEGIN;

CREATE TABLE AM_API_ENVIRONMENT_KEYS (
  UUID VARCHAR(45) NOT NULL,
  ENVIRONMENT_ID VARCHAR(45) NOT NULL,
  API_UUID VARCHAR(256) NOT NULL,
  PROPERTY_CONFIG BYTEA,
  PRIMARY KEY (UUID),
  UNIQUE (ENVIRONMENT_ID, API_UUID),
  FOREIGN KEY (API_UUID) REFERENCES AM_API (API_UUID) ON DELETE CASCADE
);

COMMIT;

-- Step 1770 system-configurations                                                  2.6.0 -> 4.1.0, PostgreSQL
-- Create AM_SYSTEM_CONFIGS
--
-- Database    apim_db (am_db on db1.city.example:5432)
-- Run as      am
-- Run with    psql -X -q -v ON_ERROR_STOP=1 --host=db1.city.example --port=5432 --username=am --dbname=am_db
--             --file=sql/1770-apim_db-system-configurations.sql
--             (in the bundle's folder; migrate.sh does this for you)
-- Needs       every server is stopped (proved: after stop-old-servers, client-run-to-4-0-0)
--             table AM_SYSTEM_CONFIGS does not exist yet (asked when run; if not, the step is skipped,
--             expected: 2.6.0 catalog)
-- Does        4.1.0 keeps each tenant's configuration here; the migration client copies it from the registry.
-- Risk        none known
-- Done when   table AM_SYSTEM_CONFIGS exists
--             the primary key of AM_SYSTEM_CONFIGS is (ORGANIZATION, CONFIG_TYPE)
-- Undo        DROP TABLE AM_SYSTEM_CONFIGS, as long as it is empty
-- Source      guide 2.6.0 to 4.1.0, Step 4
\set ON_ERROR_STOP on
\echo 'step 1770 system-configurations'
SET client_encoding = 'UTF8';
BEGIN;

CREATE TABLE AM_SYSTEM_CONFIGS (
  ORGANIZATION VARCHAR(100) NOT NULL,
  CONFIG_TYPE VARCHAR(100) NOT NULL,
  CONFIGURATION BYTEA NOT NULL,
  PRIMARY KEY (ORGANIZATION, CONFIG_TYPE)
);

COMMIT;

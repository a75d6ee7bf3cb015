-- Step 0690 key-managers                                                           2.6.0 -> 4.1.0, PostgreSQL
-- Create AM_KEY_MANAGER
--
-- Database    apim_db (am_db on db1.city.example:5432)
-- Run as      am
-- Run with    psql -X -q -v ON_ERROR_STOP=1 --host=db1.city.example --port=5432 --username=am --dbname=am_db
--             --file=sql/0690-apim_db-key-managers.sql
--             (in the bundle's folder; migrate.sh does this for you)
-- Needs       every server is stopped (proved: after stop-old-servers)
--             column AM_SYSTEM_APPS.TENANT_DOMAIN exists (asked when run, expected: by step
--             system-app-tenant-domain)
--             column AM_API.API_UUID does not exist yet (asked when run, expected: 2.6.0 catalog)
--             table AM_KEY_MANAGER does not exist yet (asked when run; if not, the step is skipped, expected:
--             2.6.0 catalog)
-- Does        3.2.0 keeps here the key managers that the administrator of a tenant connects.
-- Risk        none known
-- Done when   table AM_KEY_MANAGER exists
--             the primary key of AM_KEY_MANAGER is (UUID)
--             AM_KEY_MANAGER has a unique constraint over (NAME, TENANT_DOMAIN)
-- Undo        DROP TABLE AM_KEY_MANAGER, as long as it is empty
-- Source      guide 2.6.0 to 4.1.0, Step 3.2
\set ON_ERROR_STOP on
\echo 'step 0690 key-managers'
SET client_encoding = 'UTF8';
BEGIN;

CREATE TABLE AM_KEY_MANAGER (
  UUID VARCHAR(50) NOT NULL,
  NAME VARCHAR(100),
  DISPLAY_NAME VARCHAR(100),
  DESCRIPTION VARCHAR(256),
  TYPE VARCHAR(45),
  CONFIGURATION BYTEA,
  ENABLED BOOLEAN DEFAULT TRUE,
  TENANT_DOMAIN VARCHAR(100),
  PRIMARY KEY (UUID),
  UNIQUE (NAME, TENANT_DOMAIN)
);

COMMIT;

-- Step 0870 tenant-themes                                                          2.6.0 -> 4.1.0, PostgreSQL
-- Create AM_TENANT_THEMES
--
-- Database    apim_db (am_db on db1.city.example:5432)
-- Run as      am
-- Run with    psql -X -q -v ON_ERROR_STOP=1 --host=db1.city.example --port=5432 --username=am --dbname=am_db
--             --file=sql/0870-apim_db-tenant-themes.sql
--             (in the bundle's folder; migrate.sh does this for you)
-- Needs       every server is stopped (proved: after stop-old-servers)
--             table AM_TENANT_THEMES does not exist yet (asked when run; if not, the step is skipped,
--             expected: 2.6.0 catalog)
-- Does        3.2.0 keeps the themes of tenants here.
-- Risk        none known
-- Done when   table AM_TENANT_THEMES exists
--             the primary key of AM_TENANT_THEMES is (TENANT_ID)
-- Undo        DROP TABLE AM_TENANT_THEMES, as long as it is empty
-- Source      guide 2.6.0 to 4.1.0, Step 3.2
\set ON_ERROR_STOP on
\echo 'step 0870 tenant-themes'
SET client_encoding = 'UTF8';
BEGIN;

CREATE TABLE AM_TENANT_THEMES (
  TENANT_ID INTEGER NOT NULL,
  THEME BYTEA NOT NULL,
  PRIMARY KEY (TENANT_ID)
);

COMMIT;

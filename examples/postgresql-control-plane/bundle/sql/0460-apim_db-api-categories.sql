-- Step 0460 api-categories                                                         2.6.0 -> 4.1.0, PostgreSQL
-- Create AM_API_CATEGORIES
--
-- Database    apim_db (am_db on db1.city.example:5432)
-- Run as      am
-- Run with    psql -X -q -v ON_ERROR_STOP=1 --host=db1.city.example --port=5432 --username=am --dbname=am_db
--             --file=sql/0460-apim_db-api-categories.sql
--             (in the bundle's folder; migrate.sh does this for you)
-- Needs       every server is stopped (proved: after stop-old-servers)
--             table AM_SYSTEM_APPS exists (asked when run, expected: by step system-apps)
--             table AM_KEY_MANAGER does not exist yet (asked when run, expected: 2.6.0 catalog)
--             table AM_API_CATEGORIES does not exist yet (asked when run; if not, the step is skipped,
--             expected: 2.6.0 catalog)
-- Does        3.1.0 sorts APIs into categories that the administrator defines.
-- Risk        none known
-- Done when   table AM_API_CATEGORIES exists
--             the primary key of AM_API_CATEGORIES is (UUID)
--             AM_API_CATEGORIES has a unique constraint over (NAME, TENANT_ID)
-- Undo        DROP TABLE AM_API_CATEGORIES, as long as it is empty
-- Source      guide 2.6.0 to 4.1.0, Step 3.2
\set ON_ERROR_STOP on
\echo 'step 0460 api-categories'
SET client_encoding = 'UTF8';
BEGIN;

CREATE TABLE AM_API_CATEGORIES (
  UUID VARCHAR(50),
  NAME VARCHAR(255),
  DESCRIPTION VARCHAR(1024),
  TENANT_ID INTEGER DEFAULT -1,
  UNIQUE (NAME, TENANT_ID),
  PRIMARY KEY (UUID)
);

COMMIT;

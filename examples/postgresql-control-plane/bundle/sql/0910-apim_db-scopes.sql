-- Step 0910 scopes                                                                 2.6.0 -> 4.1.0, PostgreSQL
-- Create AM_SCOPE
--
-- Database    apim_db (am_db on db1.city.example:5432)
-- Run as      am
-- Run with    psql -X -q -v ON_ERROR_STOP=1 --host=db1.city.example --port=5432 --username=am --dbname=am_db
--             --file=sql/0910-apim_db-scopes.sql
--             (in the bundle's folder; migrate.sh does this for you)
-- Needs       every server is stopped (proved: after stop-old-servers)
--             table AM_SCOPE does not exist yet (asked when run; if not, the step is skipped, expected: 2.6.0
--             catalog)
-- Does        3.2.0 keeps scopes for key managers that have no scopes of their own.
-- Risk        none known
-- Done when   table AM_SCOPE exists
--             the primary key of AM_SCOPE is (SCOPE_ID)
-- Undo        DROP TABLE AM_SCOPE, as long as it is empty
-- Source      guide 2.6.0 to 4.1.0, Step 3.2
\set ON_ERROR_STOP on
\echo 'step 0910 scopes'
SET client_encoding = 'UTF8';
BEGIN;

CREATE TABLE AM_SCOPE (
  SCOPE_ID INTEGER DEFAULT NEXTVAL('AM_SCOPE_PK_SEQ') NOT NULL,
  NAME VARCHAR(255) NOT NULL,
  DISPLAY_NAME VARCHAR(255) NOT NULL,
  DESCRIPTION VARCHAR(512),
  TENANT_ID INTEGER DEFAULT -1 NOT NULL,
  SCOPE_TYPE VARCHAR(255) NOT NULL,
  PRIMARY KEY (SCOPE_ID)
);

COMMIT;

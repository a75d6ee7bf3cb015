-- Step 0850 shared-scopes                                                          2.6.0 -> 4.1.0, PostgreSQL
-- Create AM_SHARED_SCOPE
--
-- Database    apim_db (am_db on db1.city.example:5432)
-- Run as      am
-- Run with    psql -X -q -v ON_ERROR_STOP=1 --host=db1.city.example --port=5432 --username=am --dbname=am_db
--             --file=sql/0850-apim_db-shared-scopes.sql
--             (in the bundle's folder; migrate.sh does this for you)
-- Needs       every server is stopped (proved: after stop-old-servers)
--             table AM_SHARED_SCOPE does not exist yet (asked when run; if not, the step is skipped,
--             expected: 2.6.0 catalog)
-- Does        3.2.0 keeps here the scopes that APIs share.
-- Risk        none known
-- Done when   table AM_SHARED_SCOPE exists
--             the primary key of AM_SHARED_SCOPE is (UUID)
-- Undo        DROP TABLE AM_SHARED_SCOPE, as long as it is empty
-- Source      guide 2.6.0 to 4.1.0, Step 3.2
\set ON_ERROR_STOP on
\echo 'step 0850 shared-scopes'
SET client_encoding = 'UTF8';
BEGIN;

CREATE TABLE AM_SHARED_SCOPE (
  NAME VARCHAR(255),
  UUID VARCHAR(256) NOT NULL,
  TENANT_ID INTEGER,
  PRIMARY KEY (UUID)
);

COMMIT;

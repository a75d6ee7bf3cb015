-- Step 0920 scope-bindings                                                         2.6.0 -> 4.1.0, PostgreSQL
-- Create AM_SCOPE_BINDING
--
-- Database    apim_db (am_db on db1.city.example:5432)
-- Run as      am
-- Run with    psql -X -q -v ON_ERROR_STOP=1 --host=db1.city.example --port=5432 --username=am --dbname=am_db
--             --file=sql/0920-apim_db-scope-bindings.sql
--             (in the bundle's folder; migrate.sh does this for you)
-- Needs       every server is stopped (proved: after stop-old-servers)
--             table AM_SCOPE exists (asked when run, expected: by step scopes)
--             table AM_SCOPE_BINDING does not exist yet (asked when run; if not, the step is skipped,
--             expected: 2.6.0 catalog)
-- Does        3.2.0 keeps here which roles may use a scope.
-- Risk        none known
-- Done when   table AM_SCOPE_BINDING exists
--             AM_SCOPE_BINDING has a foreign key over (SCOPE_ID)
-- Undo        DROP TABLE AM_SCOPE_BINDING, as long as it is empty
-- Source      guide 2.6.0 to 4.1.0, Step 3.2
\set ON_ERROR_STOP on
\echo 'step 0920 scope-bindings'
SET client_encoding = 'UTF8';
BEGIN;

CREATE TABLE AM_SCOPE_BINDING (
  SCOPE_ID INTEGER NOT NULL,
  SCOPE_BINDING VARCHAR(255) NOT NULL,
  BINDING_TYPE VARCHAR(255) NOT NULL,
  FOREIGN KEY (SCOPE_ID) REFERENCES AM_SCOPE (SCOPE_ID) ON DELETE CASCADE
);

COMMIT;

-- Step 1340 empty-scope-bindings                                                   2.6.0 -> 4.1.0, PostgreSQL
-- Delete scope bindings that bind nothing
--
-- Database    apim_db (am_db on db1.city.example:5432)
-- Run as      am
-- Run with    psql -X -q -v ON_ERROR_STOP=1 --host=db1.city.example --port=5432 --username=am --dbname=am_db
--             --file=sql/1340-apim_db-empty-scope-bindings.sql
--             (in the bundle's folder; migrate.sh does this for you)
-- Needs       every server is stopped (proved: after stop-old-servers)
--             table IDN_OAUTH2_SCOPE_BINDING exists (asked when run, expected: 2.6.0 catalog)
-- Does        A binding must bind something; the identity migration to 5.10.0 makes SCOPE_BINDING NOT NULL
--             and stops at the first row without one.
-- Risk        deletes rows of IDN_OAUTH2_SCOPE_BINDING whose SCOPE_BINDING is NULL or empty. They bind a
--             scope to no role, so no right is lost; bindings with a role and the scopes themselves stay
-- Done when   Every scope binding binds something
-- Way back    restore backup-apim-db
-- Source      guide 2.6.0 to 4.1.0, Step 3.2
-- Differs     The rows are deleted, as the guides for 3.1.0 do.
\set ON_ERROR_STOP on
\echo 'step 1340 empty-scope-bindings'
SET client_encoding = 'UTF8';
BEGIN;

DELETE FROM IDN_OAUTH2_SCOPE_BINDING WHERE SCOPE_BINDING IS NULL OR SCOPE_BINDING = '';

COMMIT;

-- Step 0610 uma-scope-by-name                                                      2.6.0 -> 4.1.0, PostgreSQL
-- Index UMA scopes by name
--
-- Database    apim_db (am_db on db1.city.example:5432)
-- Run as      am
-- Run with    psql -X -q -v ON_ERROR_STOP=1 --host=db1.city.example --port=5432 --username=am --dbname=am_db
--             --file=sql/0610-apim_db-uma-scope-by-name.sql
--             (in the bundle's folder; migrate.sh does this for you)
-- Needs       every server is stopped (proved: after stop-old-servers)
--             table IDN_UMA_RESOURCE_SCOPE exists (asked when run, expected: by step uma-resource-scope)
--             index IDX_RS on IDN_UMA_RESOURCE_SCOPE does not exist yet (asked when run; if not, the step is
--             skipped, expected: by step uma-resource-scope)
-- Risk        none known
-- Done when   index IDX_RS on IDN_UMA_RESOURCE_SCOPE exists
-- Undo        DROP INDEX IDX_RS
-- Source      guide 2.6.0 to 4.1.0, Step 3.2
\set ON_ERROR_STOP on
\echo 'step 0610 uma-scope-by-name'
SET client_encoding = 'UTF8';
BEGIN;

CREATE INDEX IDX_RS ON IDN_UMA_RESOURCE_SCOPE (SCOPE_NAME);

COMMIT;

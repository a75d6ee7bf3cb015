-- Step 360 uma-resource-by-id                                                      3.0.0 -> 3.1.0, PostgreSQL
-- Index UMA resources by their id
--
-- Database    apim_db (am_db on db1.acme.example:5432)
-- Run as      am
-- Run with    psql -X -q -v ON_ERROR_STOP=1 --host=db1.acme.example --port=5432 --username=am --dbname=am_db
--             --file=sql/360-apim_db-uma-resource-by-id.sql
--             (in the bundle's folder; migrate.sh does this for you)
-- Needs       every server is stopped (proved: after stop-old-servers)
--             table IDN_UMA_RESOURCE exists (asked when run, expected: by step uma-resource)
--             index IDX_RID on IDN_UMA_RESOURCE does not exist yet (asked when run; if not, the step is
--             skipped, expected: by step uma-resource)
-- Risk        none known
-- Done when   index IDX_RID on IDN_UMA_RESOURCE exists
-- Undo        DROP INDEX IDX_RID
-- Source      guide 3.0.0 to 3.1.0, Step 2.3
-- Differs     The tables, indexes, sequences and triggers of the published schema of 3.1.0.
\set ON_ERROR_STOP on
\echo 'step 360 uma-resource-by-id'
SET client_encoding = 'UTF8';
BEGIN;

CREATE INDEX IDX_RID ON IDN_UMA_RESOURCE (RESOURCE_ID);

COMMIT;

-- Step 0560 uma-resource-by-owner                                                  2.6.0 -> 4.1.0, PostgreSQL
-- Index UMA resources by their owner
--
-- Database    apim_db (am_db on db1.city.example:5432)
-- Run as      am
-- Run with    psql -X -q -v ON_ERROR_STOP=1 --host=db1.city.example --port=5432 --username=am --dbname=am_db
--             --file=sql/0560-apim_db-uma-resource-by-owner.sql
--             (in the bundle's folder; migrate.sh does this for you)
-- Needs       every server is stopped (proved: after stop-old-servers)
--             table IDN_UMA_RESOURCE exists (asked when run, expected: by step uma-resource)
--             index IDX_USER on IDN_UMA_RESOURCE does not exist yet (asked when run; if not, the step is
--             skipped, expected: by step uma-resource)
-- Risk        none known
-- Done when   index IDX_USER on IDN_UMA_RESOURCE exists
-- Undo        DROP INDEX IDX_USER
-- Source      guide 2.6.0 to 4.1.0, Step 3.2
\set ON_ERROR_STOP on
\echo 'step 0560 uma-resource-by-owner'
SET client_encoding = 'UTF8';
BEGIN;

CREATE INDEX IDX_USER ON IDN_UMA_RESOURCE (RESOURCE_OWNER_NAME, USER_DOMAIN);

COMMIT;

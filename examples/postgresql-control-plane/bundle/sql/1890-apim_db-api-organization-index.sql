-- Step 1890 api-organization-index                                                 2.6.0 -> 4.1.0, PostgreSQL
-- Index APIs by organization
--
-- Database    apim_db (am_db on db1.city.example:5432)
-- Run as      am
-- Run with    psql -X -q -v ON_ERROR_STOP=1 --host=db1.city.example --port=5432 --username=am --dbname=am_db
--             --file=sql/1890-apim_db-api-organization-index.sql
--             (in the bundle's folder; migrate.sh does this for you)
-- Needs       every server is stopped (proved: after stop-old-servers, client-run)
--             table AM_API exists (asked when run, expected: 2.6.0 catalog)
--             column AM_API.ORGANIZATION exists (asked when run, expected: by step api-organization)
--             index IDX_AAI_ORG on AM_API does not exist yet (asked when run; if not, the step is skipped,
--             expected: 2.6.0 catalog)
-- Does        4.1.0 reads APIs by their organization.
-- Risk        locks AM_API, while the index is built
-- Done when   index IDX_AAI_ORG on AM_API exists
-- Undo        DROP INDEX IDX_AAI_ORG
-- Source      guide 2.6.0 to 4.1.0, Step 4
\set ON_ERROR_STOP on
\echo 'step 1890 api-organization-index'
SET client_encoding = 'UTF8';
BEGIN;

CREATE INDEX IDX_AAI_ORG ON AM_API (ORGANIZATION);

COMMIT;

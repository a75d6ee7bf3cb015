-- Step 0860 resource-scope-without-key                                             2.6.0 -> 4.1.0, PostgreSQL
-- Drop the primary key of IDN_OAUTH2_RESOURCE_SCOPE
--
-- Database    apim_db (am_db on db1.city.example:5432)
-- Run as      am
-- Run with    psql -X -q -v ON_ERROR_STOP=1 --host=db1.city.example --port=5432 --username=am --dbname=am_db
--             --file=sql/0860-apim_db-resource-scope-without-key.sql
--             (in the bundle's folder; migrate.sh does this for you)
-- Needs       every server is stopped (proved: after stop-old-servers)
--             table IDN_OAUTH2_RESOURCE_SCOPE exists (asked when run, expected: 2.6.0 catalog)
--             the primary key of IDN_OAUTH2_RESOURCE_SCOPE is (RESOURCE_PATH) (asked when run; if not, the
--             step is skipped, expected: 2.6.0 catalog)
-- Does        3.2.0 allows several scopes on one resource.
-- Risk        locks the table, for as long as the statement runs
-- Done when   the primary key of IDN_OAUTH2_RESOURCE_SCOPE is not (RESOURCE_PATH)
--             column IDN_OAUTH2_RESOURCE_SCOPE.RESOURCE_PATH is NOT NULL
-- Undo        ALTER TABLE IDN_OAUTH2_RESOURCE_SCOPE ADD PRIMARY KEY (RESOURCE_PATH), as long as no path
--             occurs twice
-- Source      guide 2.6.0 to 4.1.0, Step 3.2
\set ON_ERROR_STOP on
\echo 'step 0860 resource-scope-without-key'
SET client_encoding = 'UTF8';
BEGIN;

ALTER TABLE IDN_OAUTH2_RESOURCE_SCOPE DROP CONSTRAINT idn_oauth2_resource_scope_pkey;

COMMIT;

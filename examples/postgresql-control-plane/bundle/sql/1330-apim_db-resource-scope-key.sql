-- Step 1330 resource-scope-key                                                     2.6.0 -> 4.1.0, PostgreSQL
-- Give IDN_OAUTH2_RESOURCE_SCOPE its primary key again
--
-- Database    apim_db (am_db on db1.city.example:5432)
-- Run as      am
-- Run with    psql -X -q -v ON_ERROR_STOP=1 --host=db1.city.example --port=5432 --username=am --dbname=am_db
--             --file=sql/1330-apim_db-resource-scope-key.sql
--             (in the bundle's folder; migrate.sh does this for you)
-- Needs       every server is stopped (proved: after stop-old-servers)
--             table IDN_OAUTH2_RESOURCE_SCOPE exists (asked when run, expected: 2.6.0 catalog)
--             the primary key of IDN_OAUTH2_RESOURCE_SCOPE is not (RESOURCE_PATH) (asked when run; if not,
--             the step is skipped, expected: by step resource-scope-without-key)
--             No RESOURCE_PATH is there twice. Of the rows of one path keep one: since 3.2.0 the scopes of
--             resources are in AM_API_RESOURCE_SCOPE_MAPPING (asked when run)
-- Risk        locks IDN_OAUTH2_RESOURCE_SCOPE, while the key is built
-- Done when   the primary key of IDN_OAUTH2_RESOURCE_SCOPE is (RESOURCE_PATH)
-- Undo        ALTER TABLE IDN_OAUTH2_RESOURCE_SCOPE DROP CONSTRAINT idn_oauth2_resource_scope_pkey
-- Source      guide 2.6.0 to 4.1.0, Step 3.2
\set ON_ERROR_STOP on
\echo 'step 1330 resource-scope-key'
SET client_encoding = 'UTF8';
BEGIN;

ALTER TABLE IDN_OAUTH2_RESOURCE_SCOPE ADD PRIMARY KEY (RESOURCE_PATH);

COMMIT;

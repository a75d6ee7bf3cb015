-- Step 290 system-app-name-not-unique                                              3.0.0 -> 3.1.0, PostgreSQL
-- Let each tenant have a system application of the same name
--
-- Database    apim_db (am_db on db1.acme.example:5432)
-- Run as      am
-- Run with    psql -X -q -v ON_ERROR_STOP=1 --host=db1.acme.example --port=5432 --username=am --dbname=am_db
--             --file=sql/290-apim_db-system-app-name-not-unique.sql
--             (in the bundle's folder; migrate.sh does this for you)
-- Needs       every server is stopped (proved: after stop-old-servers)
--             table AM_SYSTEM_APPS exists (asked when run, expected: 3.0.0 catalog)
--             AM_SYSTEM_APPS has a unique constraint over (NAME) (asked when run; if not, the step is
--             skipped, expected: 3.0.0 catalog)
-- Does        3.1.0 registers its portals once for each tenant, under the same names. While the name alone is
--             unique, the second tenant's registration fails.
-- Risk        locks AM_SYSTEM_APPS, a small table, for a moment
-- Done when   AM_SYSTEM_APPS has no unique constraint over (NAME)
--             AM_SYSTEM_APPS has a unique constraint over (CONSUMER_KEY)
-- Undo        ALTER TABLE AM_SYSTEM_APPS ADD UNIQUE (NAME), as long as no two tenants have registered the
--             same name
-- Source      guide 3.0.0 to 3.1.0, Step 2.3
-- Differs     The same change, behind a question to the catalog that is asked before the step.
\set ON_ERROR_STOP on
\echo 'step 290 system-app-name-not-unique'
SET client_encoding = 'UTF8';
BEGIN;

ALTER TABLE AM_SYSTEM_APPS DROP CONSTRAINT am_system_apps_name_key;

COMMIT;

-- Step 1630 key-manager-organization                                               2.6.0 -> 4.1.0, PostgreSQL
-- Rename TENANT_DOMAIN of key managers to ORGANIZATION
--
-- Database    apim_db (am_db on db1.city.example:5432)
-- Run as      am
-- Run with    psql -X -q -v ON_ERROR_STOP=1 --host=db1.city.example --port=5432 --username=am --dbname=am_db
--             --file=sql/1630-apim_db-key-manager-organization.sql
--             (in the bundle's folder; migrate.sh does this for you)
-- Needs       every server is stopped (proved: after stop-old-servers, client-run-to-4-0-0)
--             table AM_KEY_MANAGER exists (asked when run, expected: by step key-managers)
--             column AM_KEY_MANAGER.ORGANIZATION does not exist yet (asked when run; if not, the step is
--             skipped, expected: by step key-managers)
--             column AM_KEY_MANAGER.TENANT_DOMAIN exists (asked when run, expected: by step key-managers)
-- Does        The values stay: the organization of 4.1.0 is the domain of the tenant.
-- Risk        locks AM_KEY_MANAGER, for a moment
-- Done when   column AM_KEY_MANAGER.ORGANIZATION exists
--             column AM_KEY_MANAGER.TENANT_DOMAIN does not exist yet
--             AM_KEY_MANAGER has a unique constraint over (NAME, ORGANIZATION)
-- Undo        Rename the column back to TENANT_DOMAIN in the same way
-- Source      guide 2.6.0 to 4.1.0, Step 4
-- Differs     The constraint is left to the database system, which makes it one over (NAME, ORGANIZATION).
\set ON_ERROR_STOP on
\echo 'step 1630 key-manager-organization'
SET client_encoding = 'UTF8';
BEGIN;

ALTER TABLE AM_KEY_MANAGER RENAME COLUMN TENANT_DOMAIN TO ORGANIZATION;

COMMIT;

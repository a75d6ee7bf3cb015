-- Step 1640 key-manager-key-name                                                   2.6.0 -> 4.1.0, PostgreSQL
-- Rename the unique constraint of key managers
--
-- Database    apim_db (am_db on db1.city.example:5432)
-- Run as      am
-- Run with    psql -X -q -v ON_ERROR_STOP=1 --host=db1.city.example --port=5432 --username=am --dbname=am_db
--             --file=sql/1640-apim_db-key-manager-key-name.sql
--             (in the bundle's folder; migrate.sh does this for you)
-- Needs       every server is stopped (proved: after stop-old-servers, client-run-to-4-0-0)
--             table AM_KEY_MANAGER exists (asked when run, expected: by step key-managers)
--             column AM_KEY_MANAGER.ORGANIZATION exists (asked when run, expected: by step
--             key-manager-organization)
--             The constraint has the name that PostgreSQL gave it in 3.2.0 (asked when run; if not, the step
--             is skipped)
-- Does        The constraint follows the renamed column but keeps its name. A new installation has the name
--             that tells of ORGANIZATION.
-- Risk        locks AM_KEY_MANAGER, a small table, for a moment
-- Done when   No constraint of AM_KEY_MANAGER has the old name
-- Undo        ALTER TABLE AM_KEY_MANAGER RENAME CONSTRAINT am_key_manager_name_organization_key TO
--             am_key_manager_name_tenant_domain_key
-- Source      guide 2.6.0 to 4.1.0, Step 4
-- Differs     The one that is there gets the name of a new installation.
\set ON_ERROR_STOP on
\echo 'step 1640 key-manager-key-name'
SET client_encoding = 'UTF8';
BEGIN;

ALTER TABLE AM_KEY_MANAGER
RENAME CONSTRAINT am_key_manager_name_tenant_domain_key TO am_key_manager_name_organization_key;

COMMIT;

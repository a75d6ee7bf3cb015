-- Step 0720 registration-key-manager-default                                       2.6.0 -> 4.1.0, PostgreSQL
-- Take the default of AM_APPLICATION_REGISTRATION.KEY_MANAGER away
--
-- Database    apim_db (am_db on db1.city.example:5432)
-- Run as      am
-- Run with    psql -X -q -v ON_ERROR_STOP=1 --host=db1.city.example --port=5432 --username=am --dbname=am_db
--             --file=sql/0720-apim_db-registration-key-manager-default.sql
--             (in the bundle's folder; migrate.sh does this for you)
-- Needs       every server is stopped (proved: after stop-old-servers)
--             column AM_APPLICATION_REGISTRATION.KEY_MANAGER exists (asked when run, expected: by step
--             registration-key-manager)
--             column AM_APPLICATION_REGISTRATION.KEY_MANAGER is NOT NULL (asked when run, expected: by step
--             registration-key-manager)
--             column AM_APPLICATION_REGISTRATION.KEY_MANAGER has a default (asked when run; if not, the step
--             is skipped, expected: by step registration-key-manager)
-- Does        The product always names the key manager; a default would hide that one was forgotten.
-- Risk        none known
-- Done when   column AM_APPLICATION_REGISTRATION.KEY_MANAGER has no default
--             column AM_APPLICATION_REGISTRATION.KEY_MANAGER is NOT NULL
-- Undo        ALTER TABLE AM_APPLICATION_REGISTRATION ALTER COLUMN KEY_MANAGER SET DEFAULT 'Resident Key
--             Manager'
-- Source      guide 2.6.0 to 4.1.0, Step 3.2
\set ON_ERROR_STOP on
\echo 'step 0720 registration-key-manager-default'
SET client_encoding = 'UTF8';
BEGIN;

ALTER TABLE AM_APPLICATION_REGISTRATION ALTER COLUMN KEY_MANAGER DROP DEFAULT;

COMMIT;

-- Step 0710 registration-key-manager                                               2.6.0 -> 4.1.0, PostgreSQL
-- Give every registration its key manager
--
-- Database    apim_db (am_db on db1.city.example:5432)
-- Run as      am
-- Run with    psql -X -q -v ON_ERROR_STOP=1 --host=db1.city.example --port=5432 --username=am --dbname=am_db
--             --file=sql/0710-apim_db-registration-key-manager.sql
--             (in the bundle's folder; migrate.sh does this for you)
-- Needs       every server is stopped (proved: after stop-old-servers)
--             table AM_APPLICATION_REGISTRATION exists (asked when run, expected: 2.6.0 catalog)
--             column AM_APPLICATION_REGISTRATION.KEY_MANAGER does not exist yet (asked when run; if not, the
--             step is skipped, expected: 2.6.0 catalog)
-- Does        3.2.0 registers an application once for each key manager; what was registered so far belongs to
--             the built-in one.
-- Risk        rewrites AM_APPLICATION_REGISTRATION on older releases, which write the value into every row
--             locks AM_APPLICATION_REGISTRATION, for as long as that takes
-- Done when   column AM_APPLICATION_REGISTRATION.KEY_MANAGER holds 255 characters
--             column AM_APPLICATION_REGISTRATION.KEY_MANAGER is NOT NULL
-- Undo        ALTER TABLE AM_APPLICATION_REGISTRATION DROP COLUMN KEY_MANAGER
-- Source      guide 2.6.0 to 4.1.0, Step 3.2
\set ON_ERROR_STOP on
\echo 'step 0710 registration-key-manager'
SET client_encoding = 'UTF8';
BEGIN;

ALTER TABLE AM_APPLICATION_REGISTRATION
ADD KEY_MANAGER VARCHAR(255) DEFAULT 'Resident Key Manager' NOT NULL;

COMMIT;

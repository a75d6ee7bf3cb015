-- Step 0760 key-mapping-key-manager                                                2.6.0 -> 4.1.0, PostgreSQL
-- Give every key of an application its key manager
--
-- Database    apim_db (am_db on db1.city.example:5432)
-- Run as      am
-- Run with    psql -X -q -v ON_ERROR_STOP=1 --host=db1.city.example --port=5432 --username=am --dbname=am_db
--             --file=sql/0760-apim_db-key-mapping-key-manager.sql
--             (in the bundle's folder; migrate.sh does this for you)
-- Needs       every server is stopped (proved: after stop-old-servers)
--             table AM_APPLICATION_KEY_MAPPING exists (asked when run, expected: 2.6.0 catalog)
--             column AM_APPLICATION_KEY_MAPPING.KEY_MANAGER does not exist yet (asked when run; if not, the
--             step is skipped, expected: 2.6.0 catalog)
-- Does        What was generated so far belongs to the built-in key manager.
-- Risk        rewrites AM_APPLICATION_KEY_MAPPING on older releases, which write the value into every row
--             locks AM_APPLICATION_KEY_MAPPING, for as long as that takes
-- Done when   column AM_APPLICATION_KEY_MAPPING.KEY_MANAGER holds 100 characters
--             column AM_APPLICATION_KEY_MAPPING.KEY_MANAGER is NOT NULL
-- Undo        ALTER TABLE AM_APPLICATION_KEY_MAPPING DROP COLUMN KEY_MANAGER
-- Source      guide 2.6.0 to 4.1.0, Step 3.2
\set ON_ERROR_STOP on
\echo 'step 0760 key-mapping-key-manager'
SET client_encoding = 'UTF8';
BEGIN;

ALTER TABLE AM_APPLICATION_KEY_MAPPING
ADD KEY_MANAGER VARCHAR(100) DEFAULT 'Resident Key Manager' NOT NULL;

COMMIT;

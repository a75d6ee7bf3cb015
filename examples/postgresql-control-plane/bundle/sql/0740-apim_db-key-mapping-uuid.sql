-- Step 0740 key-mapping-uuid                                                       2.6.0 -> 4.1.0, PostgreSQL
-- Let every key of an application have an id
--
-- Database    apim_db (am_db on db1.city.example:5432)
-- Run as      am
-- Run with    psql -X -q -v ON_ERROR_STOP=1 --host=db1.city.example --port=5432 --username=am --dbname=am_db
--             --file=sql/0740-apim_db-key-mapping-uuid.sql
--             (in the bundle's folder; migrate.sh does this for you)
-- Needs       every server is stopped (proved: after stop-old-servers)
--             table AM_APPLICATION_KEY_MAPPING exists (asked when run, expected: 2.6.0 catalog)
--             column AM_APPLICATION_KEY_MAPPING.UUID does not exist yet (asked when run; if not, the step is
--             skipped, expected: 2.6.0 catalog)
-- Does        3.2.0 addresses the keys of an application by an id.
-- Risk        locks AM_APPLICATION_KEY_MAPPING, for a moment
-- Done when   column AM_APPLICATION_KEY_MAPPING.UUID holds 100 characters
-- Undo        ALTER TABLE AM_APPLICATION_KEY_MAPPING DROP COLUMN UUID
-- Source      guide 2.6.0 to 4.1.0, Step 3.2
\set ON_ERROR_STOP on
\echo 'step 0740 key-mapping-uuid'
SET client_encoding = 'UTF8';
BEGIN;

ALTER TABLE AM_APPLICATION_KEY_MAPPING ADD UUID VARCHAR(100);

COMMIT;

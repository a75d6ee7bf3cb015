-- Step 0790 key-mapping-primary-key                                                2.6.0 -> 4.1.0, PostgreSQL
-- Add the key manager to the primary key of AM_APPLICATION_KEY_MAPPING
--
-- Database    apim_db (am_db on db1.city.example:5432)
-- Run as      am
-- Run with    psql -X -q -v ON_ERROR_STOP=1 --host=db1.city.example --port=5432 --username=am --dbname=am_db
--             --file=sql/0790-apim_db-key-mapping-primary-key.sql
--             (in the bundle's folder; migrate.sh does this for you)
-- Needs       every server is stopped (proved: after stop-old-servers)
--             table AM_APPLICATION_KEY_MAPPING exists (asked when run, expected: 2.6.0 catalog)
--             column AM_APPLICATION_KEY_MAPPING.APPLICATION_ID exists (asked when run, expected: 2.6.0
--             catalog)
--             column AM_APPLICATION_KEY_MAPPING.KEY_TYPE exists (asked when run, expected: 2.6.0 catalog)
--             column AM_APPLICATION_KEY_MAPPING.KEY_MANAGER exists (asked when run, expected: by step
--             key-mapping-key-manager-default)
--             column AM_APPLICATION_KEY_MAPPING.KEY_MANAGER is NOT NULL (asked when run, expected: by step
--             key-mapping-key-manager-default)
--             the primary key of AM_APPLICATION_KEY_MAPPING is not (APPLICATION_ID, KEY_TYPE, KEY_MANAGER)
--             (asked when run; if not, the step is skipped, expected: 2.6.0 catalog)
-- Does        An application has a key of each type from each key manager.
-- Risk        locks the table, while the key is built
-- Done when   the primary key of AM_APPLICATION_KEY_MAPPING is (APPLICATION_ID, KEY_TYPE, KEY_MANAGER)
-- Undo        Drop the key and add one over APPLICATION_ID and KEY_TYPE, as long as no application has keys
--             of two key managers.
-- Source      guide 2.6.0 to 4.1.0, Step 3.2
\set ON_ERROR_STOP on
\echo 'step 0790 key-mapping-primary-key'
SET client_encoding = 'UTF8';
BEGIN;

ALTER TABLE AM_APPLICATION_KEY_MAPPING
DROP CONSTRAINT am_application_key_mapping_pkey,
ADD PRIMARY KEY (APPLICATION_ID, KEY_TYPE, KEY_MANAGER);

COMMIT;

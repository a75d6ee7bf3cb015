-- Step 0750 key-mapping-ids                                                        2.6.0 -> 4.1.0, PostgreSQL
-- Give every key of an application its id
--
-- Database    apim_db (am_db on db1.city.example:5432)
-- Run as      am
-- Run with    psql -X -q -v ON_ERROR_STOP=1 --host=db1.city.example --port=5432 --username=am --dbname=am_db
--             --file=sql/0750-apim_db-key-mapping-ids.sql
--             (in the bundle's folder; migrate.sh does this for you)
-- Needs       every server is stopped (proved: after stop-old-servers)
--             table AM_APPLICATION_KEY_MAPPING exists (asked when run, expected: 2.6.0 catalog)
--             column AM_APPLICATION_KEY_MAPPING.UUID exists (asked when run, expected: by step
--             key-mapping-uuid)
--             column AM_APPLICATION_KEY_MAPPING.APPLICATION_ID exists (asked when run, expected: 2.6.0
--             catalog)
--             column AM_APPLICATION_KEY_MAPPING.KEY_TYPE exists (asked when run, expected: 2.6.0 catalog)
-- Risk        rewrites the rows of AM_APPLICATION_KEY_MAPPING that have no id
-- Done when   Every row has an id, and no two rows have the same
-- Undo        UPDATE AM_APPLICATION_KEY_MAPPING SET UUID = NULL
-- Source      guide 2.6.0 to 4.1.0, Step 3.2
\set ON_ERROR_STOP on
\echo 'step 0750 key-mapping-ids'
SET client_encoding = 'UTF8';
BEGIN;

UPDATE AM_APPLICATION_KEY_MAPPING
SET
  UUID = CAST(
    CAST(MD5(CONCAT(APPLICATION_ID, KEY_TYPE, RANDOM(), CLOCK_TIMESTAMP())) AS UUID) AS VARCHAR
  )
WHERE
  UUID IS NULL;

COMMIT;

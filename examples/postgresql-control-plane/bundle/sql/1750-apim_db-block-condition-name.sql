-- Step 1750 block-condition-name                                                   2.6.0 -> 4.1.0, PostgreSQL
-- Rename VALUE of blocking conditions to BLOCK_CONDITION
--
-- Database    apim_db (am_db on db1.city.example:5432)
-- Run as      am
-- Run with    psql -X -q -v ON_ERROR_STOP=1 --host=db1.city.example --port=5432 --username=am --dbname=am_db
--             --file=sql/1750-apim_db-block-condition-name.sql
--             (in the bundle's folder; migrate.sh does this for you)
-- Needs       every server is stopped (proved: after stop-old-servers, client-run-to-4-0-0)
--             table AM_BLOCK_CONDITIONS exists (asked when run, expected: 2.6.0 catalog)
--             column AM_BLOCK_CONDITIONS.BLOCK_CONDITION does not exist yet (asked when run; if not, the step
--             is skipped, expected: 2.6.0 catalog)
--             column AM_BLOCK_CONDITIONS.VALUE exists (asked when run, expected: 2.6.0 catalog)
-- Does        4.1.0 reads the column under this name. The values stay.
-- Risk        locks AM_BLOCK_CONDITIONS, for a moment
-- Done when   column AM_BLOCK_CONDITIONS.BLOCK_CONDITION exists
--             column AM_BLOCK_CONDITIONS.VALUE does not exist yet
-- Undo        Rename the column back to VALUE in the same way
-- Source      guide 2.6.0 to 4.1.0, Step 4
\set ON_ERROR_STOP on
\echo 'step 1750 block-condition-name'
SET client_encoding = 'UTF8';
BEGIN;

ALTER TABLE AM_BLOCK_CONDITIONS RENAME COLUMN VALUE TO BLOCK_CONDITION;

COMMIT;

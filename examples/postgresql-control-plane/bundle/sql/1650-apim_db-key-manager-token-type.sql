-- Step 1650 key-manager-token-type                                                 2.6.0 -> 4.1.0, PostgreSQL
-- Tell what a key manager's tokens are for
--
-- Database    apim_db (am_db on db1.city.example:5432)
-- Run as      am
-- Run with    psql -X -q -v ON_ERROR_STOP=1 --host=db1.city.example --port=5432 --username=am --dbname=am_db
--             --file=sql/1650-apim_db-key-manager-token-type.sql
--             (in the bundle's folder; migrate.sh does this for you)
-- Needs       every server is stopped (proved: after stop-old-servers, client-run-to-4-0-0)
--             table AM_KEY_MANAGER exists (asked when run, expected: by step key-managers)
--             column AM_KEY_MANAGER.TOKEN_TYPE does not exist yet (asked when run; if not, the step is
--             skipped, expected: by step key-managers)
-- Risk        locks AM_KEY_MANAGER, for a moment
-- Done when   column AM_KEY_MANAGER.TOKEN_TYPE holds 45 characters
-- Undo        ALTER TABLE AM_KEY_MANAGER DROP COLUMN TOKEN_TYPE
-- Source      guide 2.6.0 to 4.1.0, Step 4
-- Differs     A column without a default; the next step fills it for the key managers that are there.
\set ON_ERROR_STOP on
\echo 'step 1650 key-manager-token-type'
SET client_encoding = 'UTF8';
BEGIN;

ALTER TABLE AM_KEY_MANAGER ADD TOKEN_TYPE VARCHAR(45);

COMMIT;

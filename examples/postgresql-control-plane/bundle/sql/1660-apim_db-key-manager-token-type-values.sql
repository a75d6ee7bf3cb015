-- Step 1660 key-manager-token-type-values                                          2.6.0 -> 4.1.0, PostgreSQL
-- Mark the key managers that are there as direct ones
--
-- Database    apim_db (am_db on db1.city.example:5432)
-- Run as      am
-- Run with    psql -X -q -v ON_ERROR_STOP=1 --host=db1.city.example --port=5432 --username=am --dbname=am_db
--             --file=sql/1660-apim_db-key-manager-token-type-values.sql
--             (in the bundle's folder; migrate.sh does this for you)
-- Needs       every server is stopped (proved: after stop-old-servers, client-run-to-4-0-0)
--             table AM_KEY_MANAGER exists (asked when run, expected: by step key-managers)
--             column AM_KEY_MANAGER.TOKEN_TYPE exists (asked when run, expected: by step
--             key-manager-token-type)
-- Does        4.0.0 knows no other kind: tokens come directly from the key manager and are not exchanged.
-- Risk        rewrites AM_KEY_MANAGER, a small table; locks AM_KEY_MANAGER, for a moment
-- Done when   Every key manager has a TOKEN_TYPE
-- Undo        UPDATE AM_KEY_MANAGER SET TOKEN_TYPE = NULL
-- Source      guide 2.6.0 to 4.1.0, Step 4
\set ON_ERROR_STOP on
\echo 'step 1660 key-manager-token-type-values'
SET client_encoding = 'UTF8';
BEGIN;

UPDATE AM_KEY_MANAGER SET TOKEN_TYPE = 'DIRECT' WHERE TOKEN_TYPE IS NULL;

COMMIT;

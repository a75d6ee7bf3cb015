-- Step 1320 uma-ticket-token                                                       2.6.0 -> 4.1.0, PostgreSQL
-- Tie UMA permission tickets to tokens
--
-- Database    apim_db (am_db on db1.city.example:5432)
-- Run as      am
-- Run with    psql -X -q -v ON_ERROR_STOP=1 --host=db1.city.example --port=5432 --username=am --dbname=am_db
--             --file=sql/1320-apim_db-uma-ticket-token.sql
--             (in the bundle's folder; migrate.sh does this for you)
-- Needs       every server is stopped (proved: after stop-old-servers)
--             table IDN_UMA_PERMISSION_TICKET exists (asked when run, expected: by step uma-ticket)
--             column IDN_UMA_PERMISSION_TICKET.TOKEN_ID does not exist yet (asked when run; if not, the step
--             is skipped, expected: by step uma-ticket)
-- Does        The schema of 4.0.0 has the column, and the identity migration from 5.10.0 on does not add it.
-- Risk        locks IDN_UMA_PERMISSION_TICKET, for a moment
-- Done when   column IDN_UMA_PERMISSION_TICKET.TOKEN_ID holds 255 characters
-- Undo        ALTER TABLE IDN_UMA_PERMISSION_TICKET DROP COLUMN TOKEN_ID
-- Source      guide 2.6.0 to 4.1.0, Step 3.2
\set ON_ERROR_STOP on
\echo 'step 1320 uma-ticket-token'
SET client_encoding = 'UTF8';
BEGIN;

ALTER TABLE IDN_UMA_PERMISSION_TICKET ADD TOKEN_ID VARCHAR(255);

COMMIT;

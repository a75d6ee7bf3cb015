-- Step 0640 uma-ticket-by-token                                                    2.6.0 -> 4.1.0, PostgreSQL
-- Index UMA permission tickets by token
--
-- Database    apim_db (am_db on db1.city.example:5432)
-- Run as      am
-- Run with    psql -X -q -v ON_ERROR_STOP=1 --host=db1.city.example --port=5432 --username=am --dbname=am_db
--             --file=sql/0640-apim_db-uma-ticket-by-token.sql
--             (in the bundle's folder; migrate.sh does this for you)
-- Needs       every server is stopped (proved: after stop-old-servers)
--             table IDN_UMA_PERMISSION_TICKET exists (asked when run, expected: by step uma-ticket)
--             index IDX_PT on IDN_UMA_PERMISSION_TICKET does not exist yet (asked when run; if not, the step
--             is skipped, expected: by step uma-ticket)
-- Risk        none known
-- Done when   index IDX_PT on IDN_UMA_PERMISSION_TICKET exists
-- Undo        DROP INDEX IDX_PT
-- Source      guide 2.6.0 to 4.1.0, Step 3.2
\set ON_ERROR_STOP on
\echo 'step 0640 uma-ticket-by-token'
SET client_encoding = 'UTF8';
BEGIN;

CREATE INDEX IDX_PT ON IDN_UMA_PERMISSION_TICKET (PT);

COMMIT;

-- Step 450 uma-ticket-by-token                                                     3.0.0 -> 3.1.0, PostgreSQL
-- Index UMA permission tickets by token
--
-- Database    apim_db (am_db on db1.acme.example:5432)
-- Run as      am
-- Run with    psql -X -q -v ON_ERROR_STOP=1 --host=db1.acme.example --port=5432 --username=am --dbname=am_db
--             --file=sql/450-apim_db-uma-ticket-by-token.sql
--             (in the bundle's folder; migrate.sh does this for you)
-- Needs       every server is stopped (proved: after stop-old-servers)
--             table IDN_UMA_PERMISSION_TICKET exists (asked when run, expected: by step uma-ticket)
--             index IDX_PT on IDN_UMA_PERMISSION_TICKET does not exist yet (asked when run; if not, the step
--             is skipped, expected: by step uma-ticket)
-- Risk        none known
-- Done when   index IDX_PT on IDN_UMA_PERMISSION_TICKET exists
-- Undo        DROP INDEX IDX_PT
-- Source      guide 3.0.0 to 3.1.0, Step 2.3
-- Differs     The tables, indexes, sequences and triggers of the published schema of 3.1.0.
\set ON_ERROR_STOP on
\echo 'step 450 uma-ticket-by-token'
SET client_encoding = 'UTF8';
BEGIN;

CREATE INDEX IDX_PT ON IDN_UMA_PERMISSION_TICKET (PT);

COMMIT;

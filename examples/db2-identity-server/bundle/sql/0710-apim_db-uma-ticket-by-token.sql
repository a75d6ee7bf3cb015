-- Step 0710 uma-ticket-by-token                                                           2.6.0 -> 3.1.0, Db2
-- Index UMA permission tickets by token
--
-- Database    apim_db (AMDB on db1.rail.example:50000)
-- Run as      am
-- Run with    db2 'CONNECT TO AMDB USER am' and { db2 -stvf sql/0710-apim_db-uma-ticket-by-token.sql || { db2
--             ROLLBACK; false; }; }; db2 TERMINATE
--             (in the bundle's folder; migrate.sh does this for you)
-- Needs       every server is stopped (proved: after stop-old-servers)
--             table IDN_UMA_PERMISSION_TICKET exists (asked when run, expected: by step uma-ticket)
--             index IDX_PT on IDN_UMA_PERMISSION_TICKET does not exist yet (asked when run; if not, the step
--             is skipped, expected: by step uma-ticket)
-- Risk        none known
-- Done when   index IDX_PT on IDN_UMA_PERMISSION_TICKET exists
-- Undo        DROP INDEX IDX_PT
-- Source      guide 2.6.0 to 3.1.0, Step 2.3
-- Differs     The same statement, behind a question to the catalog that is asked before the step.
UPDATE COMMAND OPTIONS USING S ON C OFF;
--#SET TERMINATOR @
ECHO step 0710 uma-ticket-by-token
@

CREATE INDEX IDX_PT ON IDN_UMA_PERMISSION_TICKET (PT)
@

COMMIT
@

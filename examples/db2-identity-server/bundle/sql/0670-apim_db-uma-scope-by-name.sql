-- Step 0670 uma-scope-by-name                                                             2.6.0 -> 3.1.0, Db2
-- Index UMA scopes by name
--
-- Database    apim_db (AMDB on db1.rail.example:50000)
-- Run as      am
-- Run with    db2 'CONNECT TO AMDB USER am' and { db2 -stvf sql/0670-apim_db-uma-scope-by-name.sql || { db2
--             ROLLBACK; false; }; }; db2 TERMINATE
--             (in the bundle's folder; migrate.sh does this for you)
-- Needs       every server is stopped (proved: after stop-old-servers)
--             table IDN_UMA_RESOURCE_SCOPE exists (asked when run, expected: by step uma-resource-scope)
--             index IDX_RS on IDN_UMA_RESOURCE_SCOPE does not exist yet (asked when run; if not, the step is
--             skipped, expected: by step uma-resource-scope)
-- Risk        none known
-- Done when   index IDX_RS on IDN_UMA_RESOURCE_SCOPE exists
-- Undo        DROP INDEX IDX_RS
-- Source      guide 2.6.0 to 3.1.0, Step 2.3
-- Differs     The same statement, behind a question to the catalog that is asked before the step.
UPDATE COMMAND OPTIONS USING S ON C OFF;
--#SET TERMINATOR @
ECHO step 0670 uma-scope-by-name
@

CREATE INDEX IDX_RS ON IDN_UMA_RESOURCE_SCOPE (SCOPE_NAME)
@

COMMIT
@

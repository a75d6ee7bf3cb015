-- Step 0590 uma-resource-by-id                                                            2.6.0 -> 3.1.0, Db2
-- Index UMA resources by their id
--
-- Database    apim_db (AMDB on db1.rail.example:50000)
-- Run as      am
-- Run with    db2 'CONNECT TO AMDB USER am' and { db2 -stvf sql/0590-apim_db-uma-resource-by-id.sql || { db2
--             ROLLBACK; false; }; }; db2 TERMINATE
--             (in the bundle's folder; migrate.sh does this for you)
-- Needs       every server is stopped (proved: after stop-old-servers)
--             table IDN_UMA_RESOURCE exists (asked when run, expected: by step uma-resource)
--             index IDX_RID on IDN_UMA_RESOURCE does not exist yet (asked when run; if not, the step is
--             skipped, expected: by step uma-resource)
-- Risk        none known
-- Done when   index IDX_RID on IDN_UMA_RESOURCE exists
-- Undo        DROP INDEX IDX_RID
-- Source      guide 2.6.0 to 3.1.0, Step 2.3
-- Differs     The same statement, behind a question to the catalog that is asked before the step.
UPDATE COMMAND OPTIONS USING S ON C OFF;
--#SET TERMINATOR @
ECHO step 0590 uma-resource-by-id
@

CREATE INDEX IDX_RID ON IDN_UMA_RESOURCE (RESOURCE_ID)
@

COMMIT
@

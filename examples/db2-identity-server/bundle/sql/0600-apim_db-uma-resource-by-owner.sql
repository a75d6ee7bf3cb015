-- Step 0600 uma-resource-by-owner                                                         2.6.0 -> 3.1.0, Db2
-- Index UMA resources by their owner
--
-- Database    apim_db (AMDB on db1.rail.example:50000)
-- Run as      am
-- Run with    db2 'CONNECT TO AMDB USER am' and { db2 -stvf sql/0600-apim_db-uma-resource-by-owner.sql || {
--             db2 ROLLBACK; false; }; }; db2 TERMINATE
--             (in the bundle's folder; migrate.sh does this for you)
-- Needs       every server is stopped (proved: after stop-old-servers)
--             table IDN_UMA_RESOURCE exists (asked when run, expected: by step uma-resource)
--             index IDX_USER on IDN_UMA_RESOURCE does not exist yet (asked when run; if not, the step is
--             skipped, expected: by step uma-resource)
-- Risk        none known
-- Done when   index IDX_USER on IDN_UMA_RESOURCE exists
-- Undo        DROP INDEX IDX_USER
-- Source      guide 2.6.0 to 3.1.0, Step 2.3
-- Differs     The same statement, behind a question to the catalog that is asked before the step.
UPDATE COMMAND OPTIONS USING S ON C OFF;
--#SET TERMINATOR @
ECHO step 0600 uma-resource-by-owner
@

CREATE INDEX IDX_USER ON IDN_UMA_RESOURCE (RESOURCE_OWNER_NAME, USER_DOMAIN)
@

COMMIT
@

-- Step 0640 uma-resource-scope-sequence                                                   2.6.0 -> 3.1.0, Db2
-- Create the sequence of IDN_UMA_RESOURCE_SCOPE
--
-- Database    apim_db (AMDB on db1.rail.example:50000)
-- Run as      am
-- Run with    db2 'CONNECT TO AMDB USER am' and { db2 -stvf sql/0640-apim_db-uma-resource-scope-sequence.sql
--             || { db2 ROLLBACK; false; }; }; db2 TERMINATE
--             (in the bundle's folder; migrate.sh does this for you)
-- Needs       every server is stopped (proved: after stop-old-servers)
--             sequence IDN_UMA_RESOURCE_SCOPE_SEQ does not exist yet (asked when run; if not, the step is
--             skipped, expected: 2.6.0 catalog)
-- Risk        none known
-- Done when   sequence IDN_UMA_RESOURCE_SCOPE_SEQ exists
-- Undo        DROP SEQUENCE IDN_UMA_RESOURCE_SCOPE_SEQ
-- Source      guide 2.6.0 to 3.1.0, Step 2.3
-- Differs     The same statement, behind a question to the catalog that is asked before the step.
UPDATE COMMAND OPTIONS USING S ON C OFF;
--#SET TERMINATOR @
ECHO step 0640 uma-resource-scope-sequence
@

CREATE SEQUENCE IDN_UMA_RESOURCE_SCOPE_SEQ NO CACHE
@

COMMIT
@

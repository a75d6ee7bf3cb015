-- Step 0580 uma-resource-trigger                                                          2.6.0 -> 3.1.0, Db2
-- Number the rows of IDN_UMA_RESOURCE by a trigger
--
-- Database    apim_db (AMDB on db1.rail.example:50000)
-- Run as      am
-- Run with    db2 'CONNECT TO AMDB USER am' and { db2 -stvf sql/0580-apim_db-uma-resource-trigger.sql || {
--             db2 ROLLBACK; false; }; }; db2 TERMINATE
--             (in the bundle's folder; migrate.sh does this for you)
-- Needs       every server is stopped (proved: after stop-old-servers)
--             table IDN_UMA_RESOURCE exists (asked when run, expected: by step uma-resource)
--             sequence IDN_UMA_RESOURCE_SEQ exists (asked when run, expected: by step uma-resource-sequence)
-- Risk        none known
-- Again       The trigger is replaced by the same trigger.
-- Done when   The trigger IDN_UMA_RESOURCE_TRIG exists
-- Undo        DROP TRIGGER IDN_UMA_RESOURCE_TRIG
-- Source      guide 2.6.0 to 3.1.0, Step 2.3
-- Differs     CREATE OR REPLACE.
UPDATE COMMAND OPTIONS USING S ON C OFF;
--#SET TERMINATOR @
ECHO step 0580 uma-resource-trigger
@

CREATE OR REPLACE TRIGGER IDN_UMA_RESOURCE_TRIG
NO CASCADE BEFORE INSERT ON IDN_UMA_RESOURCE
REFERENCING NEW AS NEW
FOR EACH ROW
BEGIN ATOMIC
  SET NEW.ID = NEXT VALUE FOR IDN_UMA_RESOURCE_SEQ;
END
@

COMMIT
@

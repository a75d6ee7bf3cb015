-- Step 0630 uma-resource-metadata-trigger                                                 2.6.0 -> 3.1.0, Db2
-- Number the rows of IDN_UMA_RESOURCE_META_DATA by a trigger
--
-- Database    apim_db (AMDB on db1.rail.example:50000)
-- Run as      am
-- Run with    db2 'CONNECT TO AMDB USER am' and { db2 -stvf
--             sql/0630-apim_db-uma-resource-metadata-trigger.sql || { db2 ROLLBACK; false; }; }; db2
--             TERMINATE
--             (in the bundle's folder; migrate.sh does this for you)
-- Needs       every server is stopped (proved: after stop-old-servers)
--             table IDN_UMA_RESOURCE_META_DATA exists (asked when run, expected: by step
--             uma-resource-metadata)
--             sequence IDN_UMA_RESOURCE_META_DATA_SEQ exists (asked when run, expected: by step
--             uma-resource-metadata-sequence)
-- Risk        none known
-- Again       The trigger is replaced by the same trigger.
-- Done when   The trigger that numbers the rows exists
-- Undo        DROP TRIGGER IDN_UMA_RESOURCE_META_DATA_TRIG
-- Source      guide 2.6.0 to 3.1.0, Step 2.3
-- Differs     CREATE OR REPLACE.
UPDATE COMMAND OPTIONS USING S ON C OFF;
--#SET TERMINATOR @
ECHO step 0630 uma-resource-metadata-trigger
@

CREATE OR REPLACE TRIGGER IDN_UMA_RESOURCE_META_DATA_TRIG
NO CASCADE BEFORE INSERT ON IDN_UMA_RESOURCE_META_DATA
REFERENCING NEW AS NEW
FOR EACH ROW
BEGIN ATOMIC
  SET NEW.ID = NEXT VALUE FOR IDN_UMA_RESOURCE_META_DATA_SEQ;
END
@

COMMIT
@

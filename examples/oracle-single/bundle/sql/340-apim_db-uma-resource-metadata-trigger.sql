-- Step 340 uma-resource-metadata-trigger                                               3.0.0 -> 3.1.0, Oracle
-- Number the rows of IDN_UMA_RESOURCE_META_DATA by a trigger
--
-- Database    apim_db (APIM on ora1.bank.example:1521)
-- Run as      AM_OWNER
-- Run with    sqlplus -L AM_OWNER@//ora1.bank.example:1521/APIM
--             @sql/340-apim_db-uma-resource-metadata-trigger.sql
--             (in the bundle's folder; migrate.sh does this for you)
-- Needs       every server is stopped (proved: after stop-old-servers)
--             table IDN_UMA_RESOURCE_META_DATA exists (asked when run, expected: by step
--             uma-resource-metadata)
--             sequence IDN_UMA_RESOURCE_META_DATA_SEQ exists (asked when run, expected: by step
--             uma-resource-metadata-sequence)
-- Risk        none known
-- Again       The trigger is replaced by the same trigger.
-- Done when   The trigger that numbers the rows exists
-- Undo        DROP TRIGGER IDN_UMA_RESOURCE_METADATA_TRIG
-- Source      guide 3.0.0 to 3.1.0, Step 2.3
-- Differs     The tables, indexes, sequences and triggers of the published schema of 3.1.0.
WHENEVER OSERROR EXIT FAILURE ROLLBACK
WHENEVER SQLERROR EXIT FAILURE ROLLBACK
SET DEFINE OFF
SET ECHO OFF
SET SQLBLANKLINES ON
SET SQLTERMINATOR OFF
PROMPT step 340 uma-resource-metadata-trigger

CREATE OR REPLACE TRIGGER IDN_UMA_RESOURCE_METADATA_TRIG
BEFORE INSERT ON IDN_UMA_RESOURCE_META_DATA
REFERENCING NEW AS NEW
FOR EACH ROW
BEGIN
  SELECT IDN_UMA_RESOURCE_META_DATA_SEQ.NEXTVAL INTO :NEW.ID FROM DUAL;
END;
/

COMMIT
/

EXIT SUCCESS

-- Step 0490 policy-definition-trigger                                                  4.0.0 -> 4.1.0, Oracle
-- Number the rows of AM_OPERATION_POLICY_DEFINITION by a trigger
--
-- Database    apim_db (APIM on db1.bank.example:1521)
-- Run as      am
-- Run with    sqlplus -L am@//db1.bank.example:1521/APIM @sql/0490-apim_db-policy-definition-trigger.sql
--             (in the bundle's folder; migrate.sh does this for you)
-- Needs       every server is stopped (proved: after stop-old-servers, client-validated)
--             table AM_OPERATION_POLICY_DEFINITION exists (asked when run, expected: by step
--             policy-definitions)
--             sequence AM_OPERATION_POLICY_DEFINITION_SEQ exists (asked when run, expected: by step
--             policy-definition-sequence)
-- Does        The trigger bears the name of the sequence, as in a new installation.
-- Risk        none known
-- Again       The trigger is replaced by the same trigger.
-- Done when   trigger AM_OPERATION_POLICY_DEFINITION_SEQ exists
-- Undo        DROP TRIGGER AM_OPERATION_POLICY_DEFINITION_SEQ
-- Source      guide 4.0.0 to 4.1.0, Step 3
WHENEVER OSERROR EXIT FAILURE ROLLBACK
WHENEVER SQLERROR EXIT FAILURE ROLLBACK
SET DEFINE OFF
SET ECHO OFF
SET SQLBLANKLINES ON
SET SQLTERMINATOR OFF
PROMPT step 0490 policy-definition-trigger

CREATE OR REPLACE TRIGGER AM_OPERATION_POLICY_DEFINITION_SEQ
BEFORE INSERT ON AM_OPERATION_POLICY_DEFINITION
REFERENCING NEW AS NEW
FOR EACH ROW
BEGIN
  SELECT AM_OPERATION_POLICY_DEFINITION_SEQ.NEXTVAL INTO :NEW.DEFINITION_ID FROM DUAL;
END;
/

COMMIT
/

EXIT SUCCESS

-- Step 0550 api-policy-trigger                                                         4.0.0 -> 4.1.0, Oracle
-- Number the rows of AM_API_OPERATION_POLICY by a trigger
--
-- Database    apim_db (APIM on db1.bank.example:1521)
-- Run as      am
-- Run with    sqlplus -L am@//db1.bank.example:1521/APIM @sql/0550-apim_db-api-policy-trigger.sql
--             (in the bundle's folder; migrate.sh does this for you)
-- Needs       every server is stopped (proved: after stop-old-servers, client-validated)
--             table AM_API_OPERATION_POLICY exists (asked when run, expected: by step api-policies)
--             sequence AM_API_OPERATION_POLICY_SEQ exists (asked when run, expected: by step
--             api-policy-sequence)
-- Does        The trigger bears the name of the sequence, as in a new installation.
-- Risk        none known
-- Again       The trigger is replaced by the same trigger.
-- Done when   trigger AM_API_OPERATION_POLICY_SEQ exists
-- Undo        DROP TRIGGER AM_API_OPERATION_POLICY_SEQ
-- Source      guide 4.0.0 to 4.1.0, Step 3
WHENEVER OSERROR EXIT FAILURE ROLLBACK
WHENEVER SQLERROR EXIT FAILURE ROLLBACK
SET DEFINE OFF
SET ECHO OFF
SET SQLBLANKLINES ON
SET SQLTERMINATOR OFF
PROMPT step 0550 api-policy-trigger

CREATE OR REPLACE TRIGGER AM_API_OPERATION_POLICY_SEQ
BEFORE INSERT ON AM_API_OPERATION_POLICY
REFERENCING NEW AS NEW
FOR EACH ROW
BEGIN
  SELECT AM_API_OPERATION_POLICY_SEQ.NEXTVAL INTO :NEW.API_SPECIFIC_POLICY_ID FROM DUAL;
END;
/

COMMIT
/

EXIT SUCCESS

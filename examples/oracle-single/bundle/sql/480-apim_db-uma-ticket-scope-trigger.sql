-- Step 480 uma-ticket-scope-trigger                                                    3.0.0 -> 3.1.0, Oracle
-- Number the rows of IDN_UMA_PT_RESOURCE_SCOPE by a trigger
--
-- Database    apim_db (APIM on ora1.bank.example:1521)
-- Run as      AM_OWNER
-- Run with    sqlplus -L AM_OWNER@//ora1.bank.example:1521/APIM @sql/480-apim_db-uma-ticket-scope-trigger.sql
--             (in the bundle's folder; migrate.sh does this for you)
-- Needs       every server is stopped (proved: after stop-old-servers)
--             table IDN_UMA_PT_RESOURCE_SCOPE exists (asked when run, expected: by step uma-ticket-scope)
--             sequence IDN_UMA_PT_RESOURCE_SCOPE_SEQ exists (asked when run, expected: by step
--             uma-ticket-scope-sequence)
-- Risk        none known
-- Again       The trigger is replaced by the same trigger.
-- Done when   The trigger IDN_UMA_PT_RESOURCE_SCOPE_TRIG exists
-- Undo        DROP TRIGGER IDN_UMA_PT_RESOURCE_SCOPE_TRIG
-- Source      guide 3.0.0 to 3.1.0, Step 2.3
-- Differs     The tables, indexes, sequences and triggers of the published schema of 3.1.0.
WHENEVER OSERROR EXIT FAILURE ROLLBACK
WHENEVER SQLERROR EXIT FAILURE ROLLBACK
SET DEFINE OFF
SET ECHO OFF
SET SQLBLANKLINES ON
SET SQLTERMINATOR OFF
PROMPT step 480 uma-ticket-scope-trigger

CREATE OR REPLACE TRIGGER IDN_UMA_PT_RESOURCE_SCOPE_TRIG
BEFORE INSERT ON IDN_UMA_PT_RESOURCE_SCOPE
REFERENCING NEW AS NEW
FOR EACH ROW
BEGIN
  SELECT IDN_UMA_PT_RESOURCE_SCOPE_SEQ.NEXTVAL INTO :NEW.ID FROM DUAL;
END;
/

COMMIT
/

EXIT SUCCESS

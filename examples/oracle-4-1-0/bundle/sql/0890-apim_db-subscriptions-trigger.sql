-- Step 0890 subscriptions-trigger                                                      4.0.0 -> 4.1.0, Oracle
-- Let subscriptions follow the id of their API
--
-- Database    apim_db (APIM on db1.bank.example:1521)
-- Run as      am
-- Run with    sqlplus -L am@//db1.bank.example:1521/APIM @sql/0890-apim_db-subscriptions-trigger.sql
--             (in the bundle's folder; migrate.sh does this for you)
-- Needs       every server is stopped (proved: after stop-old-servers, client-run)
--             table AM_API exists (asked when run, expected: 4.0.0 catalog)
--             table AM_SUBSCRIPTION exists (asked when run, expected: 4.0.0 catalog)
-- Does        Oracle has no ON UPDATE CASCADE; the trigger stands for it.
-- Risk        none known
-- Again       The trigger is replaced by the same trigger.
-- Done when   trigger AM_API_SUBSCRIPTION_TRIGGER exists
-- Undo        DROP TRIGGER AM_API_SUBSCRIPTION_TRIGGER
-- Source      guide 4.0.0 to 4.1.0, Step 3
-- Differs     The triggers of the published schema.
WHENEVER OSERROR EXIT FAILURE ROLLBACK
WHENEVER SQLERROR EXIT FAILURE ROLLBACK
SET DEFINE OFF
SET ECHO OFF
SET SQLBLANKLINES ON
SET SQLTERMINATOR OFF
PROMPT step 0890 subscriptions-trigger

CREATE OR REPLACE TRIGGER AM_API_SUBSCRIPTION_TRIGGER
AFTER UPDATE OF API_ID ON AM_API
FOR EACH ROW
BEGIN
  UPDATE AM_SUBSCRIPTION SET API_ID = :NEW.API_ID WHERE API_ID = :OLD.API_ID;
END;
/

COMMIT
/

EXIT SUCCESS

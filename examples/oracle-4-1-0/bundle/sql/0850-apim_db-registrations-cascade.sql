-- Step 0850 registrations-cascade                                                      4.0.0 -> 4.1.0, Oracle
-- Let key registrations be deleted together with their application
--
-- Database    apim_db (APIM on db1.bank.example:1521)
-- Run as      am
-- Run with    sqlplus -L am@//db1.bank.example:1521/APIM @sql/0850-apim_db-registrations-cascade.sql
--             (in the bundle's folder; migrate.sh does this for you)
-- Needs       every server is stopped (proved: after stop-old-servers, client-run)
--             table AM_APPLICATION_REGISTRATION exists (asked when run, expected: 4.0.0 catalog)
--             table AM_APPLICATION exists (asked when run, expected: 4.0.0 catalog)
--             AM_APPLICATION_REGISTRATION has no foreign key over (APP_ID) (asked when run; if not, the step
--             is skipped, expected: by step registrations-cascade-old-key)
-- Risk        locks AM_APPLICATION_REGISTRATION and AM_APPLICATION, while every row is compared with its
--             parent
-- Done when   AM_APPLICATION_REGISTRATION has a foreign key over (APP_ID)
--             The key has the new rule
-- Undo        Drop the key, and add it again with the rules of 4.0.0
-- Source      guide 4.0.0 to 4.1.0, Step 3
WHENEVER OSERROR EXIT FAILURE ROLLBACK
WHENEVER SQLERROR EXIT FAILURE ROLLBACK
SET DEFINE OFF
SET ECHO OFF
SET SQLBLANKLINES ON
SET SQLTERMINATOR OFF
PROMPT step 0850 registrations-cascade

ALTER TABLE AM_APPLICATION_REGISTRATION
ADD FOREIGN KEY (APP_ID) REFERENCES AM_APPLICATION (APPLICATION_ID) ON DELETE CASCADE
/

COMMIT
/

EXIT SUCCESS

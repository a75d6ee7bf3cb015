-- Step 0410 subscriber-user-length                                                     4.0.0 -> 4.1.0, Oracle
-- Widen AM_SUBSCRIBER.USER_ID to 255 characters
--
-- Database    apim_db (APIM on db1.bank.example:1521)
-- Run as      am
-- Run with    sqlplus -L am@//db1.bank.example:1521/APIM @sql/0410-apim_db-subscriber-user-length.sql
--             (in the bundle's folder; migrate.sh does this for you)
-- Needs       every server is stopped (proved: after stop-old-servers, client-validated)
--             table AM_SUBSCRIBER exists (asked when run, expected: 4.0.0 catalog)
--             column AM_SUBSCRIBER.USER_ID exists (asked when run, expected: 4.0.0 catalog)
--             column AM_SUBSCRIBER.USER_ID does not hold 255 characters (asked when run; if not, the step is
--             skipped, expected: 4.0.0 catalog)
-- Risk        locks AM_SUBSCRIBER, for a moment
-- Done when   column AM_SUBSCRIBER.USER_ID holds 255 characters
--             column AM_SUBSCRIBER.USER_ID is NOT NULL
-- Undo        The same with the old length (50), as long as no value is longer
-- Source      guide 4.0.0 to 4.1.0, Step 3
-- Differs     The length of the published schema.
WHENEVER OSERROR EXIT FAILURE ROLLBACK
WHENEVER SQLERROR EXIT FAILURE ROLLBACK
SET DEFINE OFF
SET ECHO OFF
SET SQLBLANKLINES ON
SET SQLTERMINATOR OFF
PROMPT step 0410 subscriber-user-length

ALTER TABLE AM_SUBSCRIBER MODIFY (USER_ID VARCHAR2(255))
/

COMMIT
/

EXIT SUCCESS

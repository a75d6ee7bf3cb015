-- Step 0440 application-attribute-name                                                 4.0.0 -> 4.1.0, Oracle
-- Rename VALUE of application attributes to APP_ATTRIBUTE
--
-- Database    apim_db (APIM on db1.bank.example:1521)
-- Run as      am
-- Run with    sqlplus -L am@//db1.bank.example:1521/APIM @sql/0440-apim_db-application-attribute-name.sql
--             (in the bundle's folder; migrate.sh does this for you)
-- Needs       every server is stopped (proved: after stop-old-servers, client-validated)
--             table AM_APPLICATION_ATTRIBUTES exists (asked when run, expected: 4.0.0 catalog)
--             column AM_APPLICATION_ATTRIBUTES.APP_ATTRIBUTE does not exist yet (asked when run; if not, the
--             step is skipped, expected: 4.0.0 catalog)
--             column AM_APPLICATION_ATTRIBUTES.VALUE exists (asked when run, expected: 4.0.0 catalog)
-- Does        4.1.0 reads the column under this name. The values stay.
-- Risk        locks AM_APPLICATION_ATTRIBUTES, for a moment
-- Done when   column AM_APPLICATION_ATTRIBUTES.APP_ATTRIBUTE exists
--             column AM_APPLICATION_ATTRIBUTES.VALUE does not exist yet
-- Undo        Rename the column back to VALUE in the same way
-- Source      guide 4.0.0 to 4.1.0, Step 3
WHENEVER OSERROR EXIT FAILURE ROLLBACK
WHENEVER SQLERROR EXIT FAILURE ROLLBACK
SET DEFINE OFF
SET ECHO OFF
SET SQLBLANKLINES ON
SET SQLTERMINATOR OFF
PROMPT step 0440 application-attribute-name

ALTER TABLE AM_APPLICATION_ATTRIBUTES RENAME COLUMN VALUE TO APP_ATTRIBUTE
/

COMMIT
/

EXIT SUCCESS

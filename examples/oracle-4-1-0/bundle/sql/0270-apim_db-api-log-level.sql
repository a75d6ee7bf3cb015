-- Step 0270 api-log-level                                                              4.0.0 -> 4.1.0, Oracle
-- Give each API a log level of its own
--
-- Database    apim_db (APIM on db1.bank.example:1521)
-- Run as      am
-- Run with    sqlplus -L am@//db1.bank.example:1521/APIM @sql/0270-apim_db-api-log-level.sql
--             (in the bundle's folder; migrate.sh does this for you)
-- Needs       every server is stopped (proved: after stop-old-servers, client-validated)
--             table AM_API exists (asked when run, expected: 4.0.0 catalog)
--             column AM_API.LOG_LEVEL does not exist yet (asked when run; if not, the step is skipped,
--             expected: 4.0.0 catalog)
-- Risk        locks AM_API, for a moment
-- Done when   column AM_API.LOG_LEVEL holds 255 characters
--             column AM_API.LOG_LEVEL has a default
-- Undo        ALTER TABLE AM_API DROP COLUMN LOG_LEVEL
-- Source      guide 4.0.0 to 4.1.0, Step 3
WHENEVER OSERROR EXIT FAILURE ROLLBACK
WHENEVER SQLERROR EXIT FAILURE ROLLBACK
SET DEFINE OFF
SET ECHO OFF
SET SQLBLANKLINES ON
SET SQLTERMINATOR OFF
PROMPT step 0270 api-log-level

ALTER TABLE AM_API ADD (LOG_LEVEL VARCHAR2(255) DEFAULT 'OFF')
/

COMMIT
/

EXIT SUCCESS

-- Step 0280 api-version-comparable                                                     4.0.0 -> 4.1.0, Oracle
-- Give each API a version that can be compared
--
-- Database    apim_db (APIM on db1.bank.example:1521)
-- Run as      am
-- Run with    sqlplus -L am@//db1.bank.example:1521/APIM @sql/0280-apim_db-api-version-comparable.sql
--             (in the bundle's folder; migrate.sh does this for you)
-- Needs       every server is stopped (proved: after stop-old-servers, client-validated)
--             table AM_API exists (asked when run, expected: 4.0.0 catalog)
--             column AM_API.VERSION_COMPARABLE does not exist yet (asked when run; if not, the step is
--             skipped, expected: 4.0.0 catalog)
-- Does        4.1.0 orders the versions of an API by it. The migration client fills the column.
-- Risk        locks AM_API, for a moment
-- Done when   column AM_API.VERSION_COMPARABLE holds 15 characters
-- Undo        ALTER TABLE AM_API DROP COLUMN VERSION_COMPARABLE
-- Source      guide 4.0.0 to 4.1.0, Step 3
WHENEVER OSERROR EXIT FAILURE ROLLBACK
WHENEVER SQLERROR EXIT FAILURE ROLLBACK
SET DEFINE OFF
SET ECHO OFF
SET SQLBLANKLINES ON
SET SQLTERMINATOR OFF
PROMPT step 0280 api-version-comparable

ALTER TABLE AM_API ADD (VERSION_COMPARABLE VARCHAR2(15))
/

COMMIT
/

EXIT SUCCESS

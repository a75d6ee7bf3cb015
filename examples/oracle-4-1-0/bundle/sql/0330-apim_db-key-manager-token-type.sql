-- Step 0330 key-manager-token-type                                                     4.0.0 -> 4.1.0, Oracle
-- Tell what a key manager's tokens are for
--
-- Database    apim_db (APIM on db1.bank.example:1521)
-- Run as      am
-- Run with    sqlplus -L am@//db1.bank.example:1521/APIM @sql/0330-apim_db-key-manager-token-type.sql
--             (in the bundle's folder; migrate.sh does this for you)
-- Needs       every server is stopped (proved: after stop-old-servers, client-validated)
--             table AM_KEY_MANAGER exists (asked when run, expected: 4.0.0 catalog)
--             column AM_KEY_MANAGER.TOKEN_TYPE does not exist yet (asked when run; if not, the step is
--             skipped, expected: 4.0.0 catalog)
-- Risk        locks AM_KEY_MANAGER, for a moment
-- Done when   column AM_KEY_MANAGER.TOKEN_TYPE holds 45 characters
-- Undo        ALTER TABLE AM_KEY_MANAGER DROP COLUMN TOKEN_TYPE
-- Source      guide 4.0.0 to 4.1.0, Step 3
-- Differs     A column without a default; the next step fills it for the key managers that are there.
WHENEVER OSERROR EXIT FAILURE ROLLBACK
WHENEVER SQLERROR EXIT FAILURE ROLLBACK
SET DEFINE OFF
SET ECHO OFF
SET SQLBLANKLINES ON
SET SQLTERMINATOR OFF
PROMPT step 0330 key-manager-token-type

ALTER TABLE AM_KEY_MANAGER ADD (TOKEN_TYPE VARCHAR2(45))
/

COMMIT
/

EXIT SUCCESS

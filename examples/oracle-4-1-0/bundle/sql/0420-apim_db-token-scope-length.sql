-- Step 0420 token-scope-length                                                         4.0.0 -> 4.1.0, Oracle
-- Widen IDN_OAUTH2_ACCESS_TOKEN_SCOPE.TOKEN_SCOPE to 100 characters
--
-- Database    apim_db (APIM on db1.bank.example:1521)
-- Run as      am
-- Run with    sqlplus -L am@//db1.bank.example:1521/APIM @sql/0420-apim_db-token-scope-length.sql
--             (in the bundle's folder; migrate.sh does this for you)
-- Needs       every server is stopped (proved: after stop-old-servers, client-validated)
--             table IDN_OAUTH2_ACCESS_TOKEN_SCOPE exists (asked when run, expected: 4.0.0 catalog)
--             column IDN_OAUTH2_ACCESS_TOKEN_SCOPE.TOKEN_SCOPE exists (asked when run, expected: 4.0.0
--             catalog)
--             column IDN_OAUTH2_ACCESS_TOKEN_SCOPE.TOKEN_SCOPE does not hold 100 characters (asked when run
--             if not, the step is skipped, expected: 4.0.0 catalog)
-- Risk        locks IDN_OAUTH2_ACCESS_TOKEN_SCOPE, for a moment
-- Done when   column IDN_OAUTH2_ACCESS_TOKEN_SCOPE.TOKEN_SCOPE holds 100 characters
--             column IDN_OAUTH2_ACCESS_TOKEN_SCOPE.TOKEN_SCOPE is NOT NULL
--             the primary key of IDN_OAUTH2_ACCESS_TOKEN_SCOPE is (TOKEN_ID, TOKEN_SCOPE)
-- Undo        The same with the old length (60), as long as no value is longer
-- Source      guide 4.0.0 to 4.1.0, Step 3
WHENEVER OSERROR EXIT FAILURE ROLLBACK
WHENEVER SQLERROR EXIT FAILURE ROLLBACK
SET DEFINE OFF
SET ECHO OFF
SET SQLBLANKLINES ON
SET SQLTERMINATOR OFF
PROMPT step 0420 token-scope-length

ALTER TABLE IDN_OAUTH2_ACCESS_TOKEN_SCOPE MODIFY (TOKEN_SCOPE VARCHAR2(100))
/

COMMIT
/

EXIT SUCCESS

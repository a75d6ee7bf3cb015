-- Step 0800 comments-cascade-old-key                                                   4.0.0 -> 4.1.0, Oracle
-- Replace the foreign key from AM_API_COMMENTS to AM_API that stops a delete
--
-- Database    apim_db (APIM on db1.bank.example:1521)
-- Run as      am
-- Run with    sqlplus -L am@//db1.bank.example:1521/APIM @sql/0800-apim_db-comments-cascade-old-key.sql
--             (in the bundle's folder; migrate.sh does this for you)
-- Needs       every server is stopped (proved: after stop-old-servers, client-run)
--             table AM_API_COMMENTS exists (asked when run, expected: 4.0.0 catalog)
--             table AM_API exists (asked when run, expected: 4.0.0 catalog)
--             AM_API_COMMENTS has a foreign key over (API_ID) (asked when run; if not, the step is skipped,
--             expected: 4.0.0 catalog)
--             Deleting their API does not delete comments (asked when run; if not, the step is skipped)
-- Risk        locks AM_API_COMMENTS and AM_API, for a moment
-- Done when   No key with the old rule is left
-- Undo        Add the key again with the rules of 4.0.0
-- Source      guide 4.0.0 to 4.1.0, Step 3
-- Differs     No such trigger.
WHENEVER OSERROR EXIT FAILURE ROLLBACK
WHENEVER SQLERROR EXIT FAILURE ROLLBACK
SET DEFINE OFF
SET ECHO OFF
SET SQLBLANKLINES ON
SET SQLTERMINATOR OFF
PROMPT step 0800 comments-cascade-old-key

DECLARE
  KEY_NAME ALL_CONSTRAINTS.CONSTRAINT_NAME%TYPE;
BEGIN
  SELECT K.CONSTRAINT_NAME INTO KEY_NAME
  FROM ALL_CONSTRAINTS K
  JOIN ALL_CONSTRAINTS R ON R.OWNER = K.R_OWNER AND R.CONSTRAINT_NAME = K.R_CONSTRAINT_NAME
  WHERE K.OWNER = SYS_CONTEXT('USERENV', 'CURRENT_SCHEMA') AND K.TABLE_NAME = 'AM_API_COMMENTS' AND R.TABLE_NAME = 'AM_API';
  EXECUTE IMMEDIATE 'ALTER TABLE AM_API_COMMENTS DROP CONSTRAINT "' || KEY_NAME || '"';
END;
/

COMMIT
/

EXIT SUCCESS

-- Step 0760 deployments-cascade-old-key                                                4.0.0 -> 4.1.0, Oracle
-- Replace the key from AM_GW_API_DEPLOYMENTS to AM_GW_PUBLISHED_API_DETAILS that stops a delete
--
-- Database    apim_db (APIM on db1.bank.example:1521)
-- Run as      am
-- Run with    sqlplus -L am@//db1.bank.example:1521/APIM @sql/0760-apim_db-deployments-cascade-old-key.sql
--             (in the bundle's folder; migrate.sh does this for you)
-- Needs       every server is stopped (proved: after stop-old-servers, client-run)
--             table AM_GW_API_DEPLOYMENTS exists (asked when run, expected: 4.0.0 catalog)
--             table AM_GW_PUBLISHED_API_DETAILS exists (asked when run, expected: 4.0.0 catalog)
--             AM_GW_API_DEPLOYMENTS has a foreign key over (API_ID) (asked when run; if not, the step is
--             skipped, expected: 4.0.0 catalog)
--             Deleting the published API does not delete gateway deployments (asked when run; if not, the
--             step is skipped)
-- Risk        locks AM_GW_API_DEPLOYMENTS and AM_GW_PUBLISHED_API_DETAILS, for a moment
-- Done when   No key with the old rule is left
-- Undo        Add the key again with the rules of 4.0.0
-- Source      guide 4.0.0 to 4.1.0, Step 3
WHENEVER OSERROR EXIT FAILURE ROLLBACK
WHENEVER SQLERROR EXIT FAILURE ROLLBACK
SET DEFINE OFF
SET ECHO OFF
SET SQLBLANKLINES ON
SET SQLTERMINATOR OFF
PROMPT step 0760 deployments-cascade-old-key

DECLARE
  KEY_NAME ALL_CONSTRAINTS.CONSTRAINT_NAME%TYPE;
BEGIN
  SELECT K.CONSTRAINT_NAME INTO KEY_NAME
  FROM ALL_CONSTRAINTS K
  JOIN ALL_CONSTRAINTS R ON R.OWNER = K.R_OWNER AND R.CONSTRAINT_NAME = K.R_CONSTRAINT_NAME
  WHERE K.OWNER = SYS_CONTEXT('USERENV', 'CURRENT_SCHEMA') AND K.TABLE_NAME = 'AM_GW_API_DEPLOYMENTS' AND R.TABLE_NAME = 'AM_GW_PUBLISHED_API_DETAILS';
  EXECUTE IMMEDIATE 'ALTER TABLE AM_GW_API_DEPLOYMENTS DROP CONSTRAINT "' || KEY_NAME || '"';
END;
/

COMMIT
/

EXIT SUCCESS

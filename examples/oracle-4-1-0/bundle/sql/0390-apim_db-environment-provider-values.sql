-- Step 0390 environment-provider-values                                                4.0.0 -> 4.1.0, Oracle
-- Mark the gateway environments that are there as the product's own
--
-- Database    apim_db (APIM on db1.bank.example:1521)
-- Run as      am
-- Run with    sqlplus -L am@//db1.bank.example:1521/APIM @sql/0390-apim_db-environment-provider-values.sql
--             (in the bundle's folder; migrate.sh does this for you)
-- Needs       every server is stopped (proved: after stop-old-servers, client-validated)
--             table AM_GATEWAY_ENVIRONMENT exists (asked when run, expected: 4.0.0 catalog)
--             column AM_GATEWAY_ENVIRONMENT.PROVIDER exists (asked when run, expected: by step
--             environment-provider)
-- Risk        rewrites AM_GATEWAY_ENVIRONMENT, a small table; locks AM_GATEWAY_ENVIRONMENT, for a moment
-- Done when   Every gateway environment has a PROVIDER
-- Undo        UPDATE AM_GATEWAY_ENVIRONMENT SET PROVIDER = NULL
-- Source      guide 4.0.0 to 4.1.0, Step 3
WHENEVER OSERROR EXIT FAILURE ROLLBACK
WHENEVER SQLERROR EXIT FAILURE ROLLBACK
SET DEFINE OFF
SET ECHO OFF
SET SQLBLANKLINES ON
SET SQLTERMINATOR OFF
PROMPT step 0390 environment-provider-values

UPDATE AM_GATEWAY_ENVIRONMENT SET PROVIDER = 'wso2' WHERE PROVIDER IS NULL
/

COMMIT
/

EXIT SUCCESS

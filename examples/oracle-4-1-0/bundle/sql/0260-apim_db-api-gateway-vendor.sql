-- Step 0260 api-gateway-vendor                                                         4.0.0 -> 4.1.0, Oracle
-- Tell which vendor's gateway serves an API
--
-- Database    apim_db (APIM on db1.bank.example:1521)
-- Run as      am
-- Run with    sqlplus -L am@//db1.bank.example:1521/APIM @sql/0260-apim_db-api-gateway-vendor.sql
--             (in the bundle's folder; migrate.sh does this for you)
-- Needs       every server is stopped (proved: after stop-old-servers, client-validated)
--             table AM_API exists (asked when run, expected: 4.0.0 catalog)
--             column AM_API.GATEWAY_VENDOR does not exist yet (asked when run; if not, the step is skipped,
--             expected: 4.0.0 catalog)
-- Does        Every API that is there is served by a gateway of the product.
-- Risk        locks AM_API, for a moment
-- Done when   column AM_API.GATEWAY_VENDOR holds 100 characters
--             column AM_API.GATEWAY_VENDOR has a default
-- Undo        ALTER TABLE AM_API DROP COLUMN GATEWAY_VENDOR
-- Source      guide 4.0.0 to 4.1.0, Step 3
WHENEVER OSERROR EXIT FAILURE ROLLBACK
WHENEVER SQLERROR EXIT FAILURE ROLLBACK
SET DEFINE OFF
SET ECHO OFF
SET SQLBLANKLINES ON
SET SQLTERMINATOR OFF
PROMPT step 0260 api-gateway-vendor

ALTER TABLE AM_API ADD (GATEWAY_VENDOR VARCHAR2(100) DEFAULT 'wso2')
/

COMMIT
/

EXIT SUCCESS

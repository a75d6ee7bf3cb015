-- Step 0380 environment-provider                                                       4.0.0 -> 4.1.0, Oracle
-- Tell whose gateways an environment has
--
-- Database    apim_db (APIM on db1.bank.example:1521)
-- Run as      am
-- Run with    sqlplus -L am@//db1.bank.example:1521/APIM @sql/0380-apim_db-environment-provider.sql
--             (in the bundle's folder; migrate.sh does this for you)
-- Needs       every server is stopped (proved: after stop-old-servers, client-validated)
--             table AM_GATEWAY_ENVIRONMENT exists (asked when run, expected: 4.0.0 catalog)
--             column AM_GATEWAY_ENVIRONMENT.PROVIDER does not exist yet (asked when run; if not, the step is
--             skipped, expected: 4.0.0 catalog)
-- Risk        locks AM_GATEWAY_ENVIRONMENT, for a moment
-- Done when   column AM_GATEWAY_ENVIRONMENT.PROVIDER holds 255 characters
-- Undo        ALTER TABLE AM_GATEWAY_ENVIRONMENT DROP COLUMN PROVIDER
-- Source      guide 4.0.0 to 4.1.0, Step 3
-- Differs     A column without a default. The next step fills it, and the recipe after the client makes it
--             NOT NULL.
WHENEVER OSERROR EXIT FAILURE ROLLBACK
WHENEVER SQLERROR EXIT FAILURE ROLLBACK
SET DEFINE OFF
SET ECHO OFF
SET SQLBLANKLINES ON
SET SQLTERMINATOR OFF
PROMPT step 0380 environment-provider

ALTER TABLE AM_GATEWAY_ENVIRONMENT ADD (PROVIDER VARCHAR2(255))
/

COMMIT
/

EXIT SUCCESS

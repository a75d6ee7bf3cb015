-- Step 0370 environment-organization-values                                            4.0.0 -> 4.1.0, Oracle
-- Give each gateway environment its organization
--
-- Database    apim_db (APIM on db1.bank.example:1521)
-- Run as      am
-- Run with    sqlplus -L am@//db1.bank.example:1521/APIM
--             @sql/0370-apim_db-environment-organization-values.sql
--             (in the bundle's folder; migrate.sh does this for you)
-- Needs       every server is stopped (proved: after stop-old-servers, client-validated)
--             table AM_GATEWAY_ENVIRONMENT exists (asked when run, expected: 4.0.0 catalog)
--             column AM_GATEWAY_ENVIRONMENT.ORGANIZATION exists (asked when run, expected: by step
--             environment-organization)
--             column AM_GATEWAY_ENVIRONMENT.TENANT_DOMAIN exists (asked when run; if not, the step is
--             skipped, expected: 4.0.0 catalog)
-- Does        The organization of 4.1.0 is the domain of the tenant.
-- Risk        rewrites AM_GATEWAY_ENVIRONMENT, a small table; locks AM_GATEWAY_ENVIRONMENT, for a moment
-- Done when   Every gateway environment has an ORGANIZATION
-- Undo        UPDATE AM_GATEWAY_ENVIRONMENT SET ORGANIZATION = NULL
-- Source      guide 4.0.0 to 4.1.0, Step 3
-- Differs     The column is filled from TENANT_DOMAIN before the client runs; what the client then does
--             changes nothing.
WHENEVER OSERROR EXIT FAILURE ROLLBACK
WHENEVER SQLERROR EXIT FAILURE ROLLBACK
SET DEFINE OFF
SET ECHO OFF
SET SQLBLANKLINES ON
SET SQLTERMINATOR OFF
PROMPT step 0370 environment-organization-values

UPDATE AM_GATEWAY_ENVIRONMENT SET ORGANIZATION = TENANT_DOMAIN WHERE ORGANIZATION IS NULL
/

COMMIT
/

EXIT SUCCESS

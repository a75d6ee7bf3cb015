-- Step 0720 environment-columns-required                                               4.0.0 -> 4.1.0, Oracle
-- Let no gateway environment be without organization and provider
--
-- Database    apim_db (APIM on db1.bank.example:1521)
-- Run as      am
-- Run with    sqlplus -L am@//db1.bank.example:1521/APIM @sql/0720-apim_db-environment-columns-required.sql
--             (in the bundle's folder; migrate.sh does this for you)
-- Needs       every server is stopped (proved: after stop-old-servers, client-run)
--             table AM_GATEWAY_ENVIRONMENT exists (asked when run, expected: 4.0.0 catalog)
--             column AM_GATEWAY_ENVIRONMENT.ORGANIZATION exists (asked when run, expected: by step
--             environment-organization)
--             column AM_GATEWAY_ENVIRONMENT.PROVIDER exists (asked when run, expected: by step
--             environment-provider)
--             column AM_GATEWAY_ENVIRONMENT.ORGANIZATION may be NULL (asked when run; if not, the step is
--             skipped, expected: by step environment-organization)
--             Every gateway environment has an ORGANIZATION. It is the tenant's domain, as in TENANT_DOMAIN
--             (asked when run)
--             Every gateway environment has a PROVIDER; wso2 for those of the product (asked when run)
-- Risk        rewrites AM_GATEWAY_ENVIRONMENT, a small table; locks AM_GATEWAY_ENVIRONMENT, for a moment
-- Done when   column AM_GATEWAY_ENVIRONMENT.ORGANIZATION is NOT NULL
--             column AM_GATEWAY_ENVIRONMENT.PROVIDER is NOT NULL
-- Undo        Let both columns be NULL again
-- Source      guide 4.0.0 to 4.1.0, Step 3
-- Differs     NOT NULL without a default, as in the published schema.
WHENEVER OSERROR EXIT FAILURE ROLLBACK
WHENEVER SQLERROR EXIT FAILURE ROLLBACK
SET DEFINE OFF
SET ECHO OFF
SET SQLBLANKLINES ON
SET SQLTERMINATOR OFF
PROMPT step 0720 environment-columns-required

ALTER TABLE AM_GATEWAY_ENVIRONMENT MODIFY (ORGANIZATION NOT NULL, PROVIDER NOT NULL)
/

COMMIT
/

EXIT SUCCESS

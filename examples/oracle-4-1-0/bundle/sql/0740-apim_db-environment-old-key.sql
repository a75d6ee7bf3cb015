-- Step 0740 environment-old-key                                                        4.0.0 -> 4.1.0, Oracle
-- Drop the old unique constraint of AM_GATEWAY_ENVIRONMENT
--
-- Database    apim_db (APIM on db1.bank.example:1521)
-- Run as      am
-- Run with    sqlplus -L am@//db1.bank.example:1521/APIM @sql/0740-apim_db-environment-old-key.sql
--             (in the bundle's folder; migrate.sh does this for you)
-- Needs       every server is stopped (proved: after stop-old-servers, client-run)
--             table AM_GATEWAY_ENVIRONMENT exists (asked when run, expected: 4.0.0 catalog)
--             AM_GATEWAY_ENVIRONMENT has a unique constraint over (NAME, TENANT_DOMAIN) (asked when run; if
--             not, the step is skipped, expected: 4.0.0 catalog)
--             AM_GATEWAY_ENVIRONMENT has a unique constraint over (NAME, ORGANIZATION) (asked when run,
--             expected: by step environment-by-organization)
-- Risk        locks AM_GATEWAY_ENVIRONMENT, for a moment
-- Done when   AM_GATEWAY_ENVIRONMENT has no unique constraint over (NAME, TENANT_DOMAIN)
--             AM_GATEWAY_ENVIRONMENT has a unique constraint over (NAME, ORGANIZATION)
-- Undo        ALTER TABLE AM_GATEWAY_ENVIRONMENT ADD UNIQUE (NAME, TENANT_DOMAIN), as long as no two
--             organizations have the same
-- Source      guide 4.0.0 to 4.1.0, Step 3
-- Differs     It goes when the new one stands.
WHENEVER OSERROR EXIT FAILURE ROLLBACK
WHENEVER SQLERROR EXIT FAILURE ROLLBACK
SET DEFINE OFF
SET ECHO OFF
SET SQLBLANKLINES ON
SET SQLTERMINATOR OFF
PROMPT step 0740 environment-old-key

ALTER TABLE AM_GATEWAY_ENVIRONMENT DROP UNIQUE (NAME, TENANT_DOMAIN)
/

COMMIT
/

EXIT SUCCESS

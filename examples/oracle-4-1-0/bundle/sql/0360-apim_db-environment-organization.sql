-- Step 0360 environment-organization                                                   4.0.0 -> 4.1.0, Oracle
-- Give each gateway environment a place for its organization
--
-- Database    apim_db (APIM on db1.bank.example:1521)
-- Run as      am
-- Run with    sqlplus -L am@//db1.bank.example:1521/APIM @sql/0360-apim_db-environment-organization.sql
--             (in the bundle's folder; migrate.sh does this for you)
-- Needs       every server is stopped (proved: after stop-old-servers, client-validated)
--             table AM_GATEWAY_ENVIRONMENT exists (asked when run, expected: 4.0.0 catalog)
--             column AM_GATEWAY_ENVIRONMENT.ORGANIZATION does not exist yet (asked when run; if not, the step
--             is skipped, expected: 4.0.0 catalog)
-- Does        It takes the place of TENANT_DOMAIN, which the migration client still reads.
-- Risk        locks AM_GATEWAY_ENVIRONMENT, for a moment
-- Done when   column AM_GATEWAY_ENVIRONMENT.ORGANIZATION holds 255 characters
-- Undo        ALTER TABLE AM_GATEWAY_ENVIRONMENT DROP COLUMN ORGANIZATION
-- Source      guide 4.0.0 to 4.1.0, Step 3
-- Differs     The length of the published schema.
WHENEVER OSERROR EXIT FAILURE ROLLBACK
WHENEVER SQLERROR EXIT FAILURE ROLLBACK
SET DEFINE OFF
SET ECHO OFF
SET SQLBLANKLINES ON
SET SQLTERMINATOR OFF
PROMPT step 0360 environment-organization

ALTER TABLE AM_GATEWAY_ENVIRONMENT ADD (ORGANIZATION VARCHAR2(255))
/

COMMIT
/

EXIT SUCCESS

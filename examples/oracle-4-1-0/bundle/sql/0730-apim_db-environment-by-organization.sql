-- Step 0730 environment-by-organization                                                4.0.0 -> 4.1.0, Oracle
-- Make a gateway environment unique within the organization
--
-- Database    apim_db (APIM on db1.bank.example:1521)
-- Run as      am
-- Run with    sqlplus -L am@//db1.bank.example:1521/APIM @sql/0730-apim_db-environment-by-organization.sql
--             (in the bundle's folder; migrate.sh does this for you)
-- Needs       every server is stopped (proved: after stop-old-servers, client-run)
--             table AM_GATEWAY_ENVIRONMENT exists (asked when run, expected: 4.0.0 catalog)
--             column AM_GATEWAY_ENVIRONMENT.ORGANIZATION exists (asked when run, expected: by step
--             environment-columns-required)
--             AM_GATEWAY_ENVIRONMENT has no unique constraint over (NAME, ORGANIZATION) (asked when run; if
--             not, the step is skipped, expected: 4.0.0 catalog)
--             AM_GATEWAY_ENVIRONMENT has a unique constraint over (NAME, TENANT_DOMAIN) (asked when run,
--             expected: 4.0.0 catalog)
--             Every gateway environment has an ORGANIZATION. It is the tenant's domain, as in TENANT_DOMAIN
--             (asked when run)
--             No two rows of AM_GATEWAY_ENVIRONMENT are alike in (NAME, ORGANIZATION). Group the table by
--             these columns to find them, and rename or delete one of each (asked when run)
-- Does        The old key goes in the next step: the rows are never without one.
-- Risk        locks AM_GATEWAY_ENVIRONMENT, while the key is built
-- Done when   AM_GATEWAY_ENVIRONMENT has a unique constraint over (NAME, ORGANIZATION)
-- Undo        ALTER TABLE AM_GATEWAY_ENVIRONMENT DROP UNIQUE (NAME, ORGANIZATION)
-- Source      guide 4.0.0 to 4.1.0, Step 3
WHENEVER OSERROR EXIT FAILURE ROLLBACK
WHENEVER SQLERROR EXIT FAILURE ROLLBACK
SET DEFINE OFF
SET ECHO OFF
SET SQLBLANKLINES ON
SET SQLTERMINATOR OFF
PROMPT step 0730 environment-by-organization

ALTER TABLE AM_GATEWAY_ENVIRONMENT ADD UNIQUE (NAME, ORGANIZATION)
/

COMMIT
/

EXIT SUCCESS

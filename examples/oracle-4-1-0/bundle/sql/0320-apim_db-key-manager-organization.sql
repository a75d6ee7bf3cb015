-- Step 0320 key-manager-organization                                                   4.0.0 -> 4.1.0, Oracle
-- Rename TENANT_DOMAIN of key managers to ORGANIZATION
--
-- Database    apim_db (APIM on db1.bank.example:1521)
-- Run as      am
-- Run with    sqlplus -L am@//db1.bank.example:1521/APIM @sql/0320-apim_db-key-manager-organization.sql
--             (in the bundle's folder; migrate.sh does this for you)
-- Needs       every server is stopped (proved: after stop-old-servers, client-validated)
--             table AM_KEY_MANAGER exists (asked when run, expected: 4.0.0 catalog)
--             column AM_KEY_MANAGER.ORGANIZATION does not exist yet (asked when run; if not, the step is
--             skipped, expected: 4.0.0 catalog)
--             column AM_KEY_MANAGER.TENANT_DOMAIN exists (asked when run, expected: 4.0.0 catalog)
-- Does        The values stay: the organization of 4.1.0 is the domain of the tenant.
-- Risk        locks AM_KEY_MANAGER, for a moment
-- Done when   column AM_KEY_MANAGER.ORGANIZATION exists
--             column AM_KEY_MANAGER.TENANT_DOMAIN does not exist yet
--             AM_KEY_MANAGER has a unique constraint over (NAME, ORGANIZATION)
-- Undo        Rename the column back to TENANT_DOMAIN in the same way
-- Source      guide 4.0.0 to 4.1.0, Step 3
WHENEVER OSERROR EXIT FAILURE ROLLBACK
WHENEVER SQLERROR EXIT FAILURE ROLLBACK
SET DEFINE OFF
SET ECHO OFF
SET SQLBLANKLINES ON
SET SQLTERMINATOR OFF
PROMPT step 0320 key-manager-organization

ALTER TABLE AM_KEY_MANAGER RENAME COLUMN TENANT_DOMAIN TO ORGANIZATION
/

COMMIT
/

EXIT SUCCESS

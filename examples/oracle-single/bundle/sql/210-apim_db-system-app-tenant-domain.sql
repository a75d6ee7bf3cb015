-- Step 210 system-app-tenant-domain                                                    3.0.0 -> 3.1.0, Oracle
-- Tell system applications of different tenants apart
--
-- Database    apim_db (APIM on ora1.bank.example:1521)
-- Run as      AM_OWNER
-- Run with    sqlplus -L AM_OWNER@//ora1.bank.example:1521/APIM @sql/210-apim_db-system-app-tenant-domain.sql
--             (in the bundle's folder; migrate.sh does this for you)
-- Needs       every server is stopped (proved: after stop-old-servers)
--             table AM_SYSTEM_APPS exists (asked when run, expected: 3.0.0 catalog)
--             column AM_SYSTEM_APPS.TENANT_DOMAIN does not exist yet (asked when run; if not, the step is
--             skipped, expected: 3.0.0 catalog)
-- Risk        locks AM_SYSTEM_APPS, a small table, for a moment
-- Done when   column AM_SYSTEM_APPS.TENANT_DOMAIN holds 255 characters
-- Undo        ALTER TABLE AM_SYSTEM_APPS DROP COLUMN TENANT_DOMAIN
-- Source      guide 3.0.0 to 3.1.0, Step 2.3
-- Differs     The same change, behind a question to the catalog that is asked before the step.
WHENEVER OSERROR EXIT FAILURE ROLLBACK
WHENEVER SQLERROR EXIT FAILURE ROLLBACK
SET DEFINE OFF
SET ECHO OFF
SET SQLBLANKLINES ON
SET SQLTERMINATOR OFF
PROMPT step 210 system-app-tenant-domain

ALTER TABLE AM_SYSTEM_APPS ADD (TENANT_DOMAIN VARCHAR2(255) DEFAULT 'carbon.super')
/

COMMIT
/

EXIT SUCCESS

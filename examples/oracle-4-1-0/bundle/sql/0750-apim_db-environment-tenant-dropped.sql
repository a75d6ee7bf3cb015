-- Step 0750 environment-tenant-dropped                                                 4.0.0 -> 4.1.0, Oracle
-- Drop TENANT_DOMAIN of gateway environments
--
-- Database    apim_db (APIM on db1.bank.example:1521)
-- Run as      am
-- Run with    sqlplus -L am@//db1.bank.example:1521/APIM @sql/0750-apim_db-environment-tenant-dropped.sql
--             (in the bundle's folder; migrate.sh does this for you)
-- Needs       every server is stopped (proved: after stop-old-servers, client-run)
--             table AM_GATEWAY_ENVIRONMENT exists (asked when run, expected: 4.0.0 catalog)
--             column AM_GATEWAY_ENVIRONMENT.TENANT_DOMAIN exists (asked when run; if not, the step is
--             skipped, expected: 4.0.0 catalog)
--             column AM_GATEWAY_ENVIRONMENT.ORGANIZATION exists (asked when run, expected: by step
--             environment-columns-required)
--             AM_GATEWAY_ENVIRONMENT has no unique constraint over (NAME, TENANT_DOMAIN) (asked when run,
--             expected: by step environment-old-key)
--             Every gateway environment has an ORGANIZATION. It is the tenant's domain, as in TENANT_DOMAIN
--             (asked when run)
-- Does        ORGANIZATION has taken its place. The column takes no NULL and the server of 4.1.0 does not
--             write it: as long as it is there, no environment can be added.
-- Risk        deletes The column TENANT_DOMAIN of AM_GATEWAY_ENVIRONMENT; ORGANIZATION has its values
--             rewrites AM_GATEWAY_ENVIRONMENT, a small table; locks AM_GATEWAY_ENVIRONMENT, for a moment
-- Done when   column AM_GATEWAY_ENVIRONMENT.TENANT_DOMAIN does not exist yet
-- Way back    restore backup-apim-db
-- Source      guide 4.0.0 to 4.1.0, Step 3
-- Differs     The column goes after the client, which still reads it.
WHENEVER OSERROR EXIT FAILURE ROLLBACK
WHENEVER SQLERROR EXIT FAILURE ROLLBACK
SET DEFINE OFF
SET ECHO OFF
SET SQLBLANKLINES ON
SET SQLTERMINATOR OFF
PROMPT step 0750 environment-tenant-dropped

ALTER TABLE AM_GATEWAY_ENVIRONMENT DROP (TENANT_DOMAIN)
/

COMMIT
/

EXIT SUCCESS

-- Step 0710 category-tenant-dropped                                                    4.0.0 -> 4.1.0, Oracle
-- Drop TENANT_ID of API categories
--
-- Database    apim_db (APIM on db1.bank.example:1521)
-- Run as      am
-- Run with    sqlplus -L am@//db1.bank.example:1521/APIM @sql/0710-apim_db-category-tenant-dropped.sql
--             (in the bundle's folder; migrate.sh does this for you)
-- Needs       every server is stopped (proved: after stop-old-servers, client-run)
--             table AM_API_CATEGORIES exists (asked when run, expected: 4.0.0 catalog)
--             column AM_API_CATEGORIES.TENANT_ID exists (asked when run; if not, the step is skipped,
--             expected: 4.0.0 catalog)
--             column AM_API_CATEGORIES.ORGANIZATION exists (asked when run, expected: by step
--             category-organization)
--             AM_API_CATEGORIES has no unique constraint over (NAME, TENANT_ID) (asked when run, expected: by
--             step category-old-key)
--             Every category has an ORGANIZATION. The migration client fills it by TENANT_ID; it leaves
--             categories whose tenant is not there any more, and those of tenant -1, which is none. Give
--             those a domain (carbon.super for the first tenant), or delete them (asked when run)
-- Does        ORGANIZATION has taken its place; the server of 4.1.0 neither reads nor writes it.
-- Risk        deletes The column TENANT_ID of AM_API_CATEGORIES; ORGANIZATION tells the same by name
--             rewrites AM_API_CATEGORIES, a small table; locks AM_API_CATEGORIES, for a moment
-- Done when   column AM_API_CATEGORIES.TENANT_ID does not exist yet
-- Way back    restore backup-apim-db
-- Source      guide 4.0.0 to 4.1.0, Step 3
-- Differs     The column goes only when every category has an organization.
WHENEVER OSERROR EXIT FAILURE ROLLBACK
WHENEVER SQLERROR EXIT FAILURE ROLLBACK
SET DEFINE OFF
SET ECHO OFF
SET SQLBLANKLINES ON
SET SQLTERMINATOR OFF
PROMPT step 0710 category-tenant-dropped

ALTER TABLE AM_API_CATEGORIES DROP (TENANT_ID)
/

COMMIT
/

EXIT SUCCESS

-- Step 0310 category-organization                                                      4.0.0 -> 4.1.0, Oracle
-- Give each API category a place for its organization
--
-- Database    apim_db (APIM on db1.bank.example:1521)
-- Run as      am
-- Run with    sqlplus -L am@//db1.bank.example:1521/APIM @sql/0310-apim_db-category-organization.sql
--             (in the bundle's folder; migrate.sh does this for you)
-- Needs       every server is stopped (proved: after stop-old-servers, client-validated)
--             table AM_API_CATEGORIES exists (asked when run, expected: 4.0.0 catalog)
--             column AM_API_CATEGORIES.ORGANIZATION does not exist yet (asked when run; if not, the step is
--             skipped, expected: 4.0.0 catalog)
-- Does        It takes the place of TENANT_ID. The migration client reads TENANT_ID and fills the column.
-- Risk        locks AM_API_CATEGORIES, for a moment
-- Done when   column AM_API_CATEGORIES.ORGANIZATION holds 100 characters
-- Undo        ALTER TABLE AM_API_CATEGORIES DROP COLUMN ORGANIZATION
-- Source      guide 4.0.0 to 4.1.0, Step 3
WHENEVER OSERROR EXIT FAILURE ROLLBACK
WHENEVER SQLERROR EXIT FAILURE ROLLBACK
SET DEFINE OFF
SET ECHO OFF
SET SQLBLANKLINES ON
SET SQLTERMINATOR OFF
PROMPT step 0310 category-organization

ALTER TABLE AM_API_CATEGORIES ADD (ORGANIZATION VARCHAR2(100))
/

COMMIT
/

EXIT SUCCESS

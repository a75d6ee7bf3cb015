-- Step 0690 category-by-organization                                                   4.0.0 -> 4.1.0, Oracle
-- Make an API category unique within the organization
--
-- Database    apim_db (APIM on db1.bank.example:1521)
-- Run as      am
-- Run with    sqlplus -L am@//db1.bank.example:1521/APIM @sql/0690-apim_db-category-by-organization.sql
--             (in the bundle's folder; migrate.sh does this for you)
-- Needs       every server is stopped (proved: after stop-old-servers, client-run)
--             table AM_API_CATEGORIES exists (asked when run, expected: 4.0.0 catalog)
--             column AM_API_CATEGORIES.ORGANIZATION exists (asked when run, expected: by step
--             category-organization)
--             AM_API_CATEGORIES has no unique constraint over (NAME, ORGANIZATION) (asked when run; if not,
--             the step is skipped, expected: 4.0.0 catalog)
--             AM_API_CATEGORIES has a unique constraint over (NAME, TENANT_ID) (asked when run, expected:
--             4.0.0 catalog)
--             Every category has an ORGANIZATION. The migration client fills it by TENANT_ID; it leaves
--             categories whose tenant is not there any more, and those of tenant -1, which is none. Give
--             those a domain (carbon.super for the first tenant), or delete them (asked when run)
--             No two rows of AM_API_CATEGORIES are alike in (NAME, ORGANIZATION). Group the table by these
--             columns to find them, and rename or delete one of each (asked when run)
-- Does        The old key goes in the next step: the rows are never without one.
-- Risk        locks AM_API_CATEGORIES, while the key is built
-- Done when   AM_API_CATEGORIES has a unique constraint over (NAME, ORGANIZATION)
-- Undo        ALTER TABLE AM_API_CATEGORIES DROP UNIQUE (NAME, ORGANIZATION)
-- Source      guide 4.0.0 to 4.1.0, Step 3
-- Differs     A row without an organization stops the run before the statement and says what to do, and so do
--             two rows that are alike.
WHENEVER OSERROR EXIT FAILURE ROLLBACK
WHENEVER SQLERROR EXIT FAILURE ROLLBACK
SET DEFINE OFF
SET ECHO OFF
SET SQLBLANKLINES ON
SET SQLTERMINATOR OFF
PROMPT step 0690 category-by-organization

ALTER TABLE AM_API_CATEGORIES ADD UNIQUE (NAME, ORGANIZATION)
/

COMMIT
/

EXIT SUCCESS

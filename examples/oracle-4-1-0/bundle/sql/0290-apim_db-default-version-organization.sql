-- Step 0290 default-version-organization                                               4.0.0 -> 4.1.0, Oracle
-- Give each default version of an API a place for its organization
--
-- Database    apim_db (APIM on db1.bank.example:1521)
-- Run as      am
-- Run with    sqlplus -L am@//db1.bank.example:1521/APIM @sql/0290-apim_db-default-version-organization.sql
--             (in the bundle's folder; migrate.sh does this for you)
-- Needs       every server is stopped (proved: after stop-old-servers, client-validated)
--             table AM_API_DEFAULT_VERSION exists (asked when run, expected: 4.0.0 catalog)
--             column AM_API_DEFAULT_VERSION.ORGANIZATION does not exist yet (asked when run; if not, the step
--             is skipped, expected: 4.0.0 catalog)
-- Does        The migration client fills the column.
-- Risk        locks AM_API_DEFAULT_VERSION, for a moment
-- Done when   column AM_API_DEFAULT_VERSION.ORGANIZATION holds 100 characters
-- Undo        ALTER TABLE AM_API_DEFAULT_VERSION DROP COLUMN ORGANIZATION
-- Source      guide 4.0.0 to 4.1.0, Step 3
WHENEVER OSERROR EXIT FAILURE ROLLBACK
WHENEVER SQLERROR EXIT FAILURE ROLLBACK
SET DEFINE OFF
SET ECHO OFF
SET SQLBLANKLINES ON
SET SQLTERMINATOR OFF
PROMPT step 0290 default-version-organization

ALTER TABLE AM_API_DEFAULT_VERSION ADD (ORGANIZATION VARCHAR2(100))
/

COMMIT
/

EXIT SUCCESS

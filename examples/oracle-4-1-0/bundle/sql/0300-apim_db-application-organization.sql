-- Step 0300 application-organization                                                   4.0.0 -> 4.1.0, Oracle
-- Give each application a place for its organization
--
-- Database    apim_db (APIM on db1.bank.example:1521)
-- Run as      am
-- Run with    sqlplus -L am@//db1.bank.example:1521/APIM @sql/0300-apim_db-application-organization.sql
--             (in the bundle's folder; migrate.sh does this for you)
-- Needs       every server is stopped (proved: after stop-old-servers, client-validated)
--             table AM_APPLICATION exists (asked when run, expected: 4.0.0 catalog)
--             column AM_APPLICATION.ORGANIZATION does not exist yet (asked when run; if not, the step is
--             skipped, expected: 4.0.0 catalog)
-- Does        The migration client fills the column with the domain of the subscriber's tenant.
-- Risk        locks AM_APPLICATION, for a moment
-- Done when   column AM_APPLICATION.ORGANIZATION holds 100 characters
-- Undo        ALTER TABLE AM_APPLICATION DROP COLUMN ORGANIZATION
-- Source      guide 4.0.0 to 4.1.0, Step 3
WHENEVER OSERROR EXIT FAILURE ROLLBACK
WHENEVER SQLERROR EXIT FAILURE ROLLBACK
SET DEFINE OFF
SET ECHO OFF
SET SQLBLANKLINES ON
SET SQLTERMINATOR OFF
PROMPT step 0300 application-organization

ALTER TABLE AM_APPLICATION ADD (ORGANIZATION VARCHAR2(100))
/

COMMIT
/

EXIT SUCCESS

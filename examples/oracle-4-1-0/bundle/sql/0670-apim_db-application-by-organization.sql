-- Step 0670 application-by-organization                                                4.0.0 -> 4.1.0, Oracle
-- Make an application unique within the organization
--
-- Database    apim_db (APIM on db1.bank.example:1521)
-- Run as      am
-- Run with    sqlplus -L am@//db1.bank.example:1521/APIM @sql/0670-apim_db-application-by-organization.sql
--             (in the bundle's folder; migrate.sh does this for you)
-- Needs       every server is stopped (proved: after stop-old-servers, client-run)
--             table AM_APPLICATION exists (asked when run, expected: 4.0.0 catalog)
--             column AM_APPLICATION.ORGANIZATION exists (asked when run, expected: by step
--             application-organization)
--             AM_APPLICATION has no unique constraint over (NAME, SUBSCRIBER_ID, ORGANIZATION) (asked when
--             run; if not, the step is skipped, expected: 4.0.0 catalog)
--             AM_APPLICATION has a unique constraint over (NAME, SUBSCRIBER_ID) (asked when run, expected:
--             4.0.0 catalog)
--             Every application has an ORGANIZATION. The migration client fills it with the domain of the
--             subscriber's tenant; it leaves applications without a subscriber, or whose tenant is gone. Give
--             those a domain (carbon.super for the first tenant), or delete them (asked when run)
--             No two rows of AM_APPLICATION are alike in (NAME, SUBSCRIBER_ID, ORGANIZATION). Group the table
--             by these columns to find them, and rename or delete one of each (asked when run)
-- Does        The old key goes in the next step: the rows are never without one.
-- Risk        locks AM_APPLICATION, while the key is built
-- Done when   AM_APPLICATION has a unique constraint over (NAME, SUBSCRIBER_ID, ORGANIZATION)
-- Undo        ALTER TABLE AM_APPLICATION DROP UNIQUE (NAME, SUBSCRIBER_ID, ORGANIZATION)
-- Source      guide 4.0.0 to 4.1.0, Step 3
-- Differs     A row without an organization stops the run before the statement and says what to do, and so do
--             two rows that are alike.
WHENEVER OSERROR EXIT FAILURE ROLLBACK
WHENEVER SQLERROR EXIT FAILURE ROLLBACK
SET DEFINE OFF
SET ECHO OFF
SET SQLBLANKLINES ON
SET SQLTERMINATOR OFF
PROMPT step 0670 application-by-organization

ALTER TABLE AM_APPLICATION ADD UNIQUE (NAME, SUBSCRIBER_ID, ORGANIZATION)
/

COMMIT
/

EXIT SUCCESS

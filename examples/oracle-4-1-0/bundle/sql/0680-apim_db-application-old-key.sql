-- Step 0680 application-old-key                                                        4.0.0 -> 4.1.0, Oracle
-- Drop the old unique constraint of AM_APPLICATION
--
-- Database    apim_db (APIM on db1.bank.example:1521)
-- Run as      am
-- Run with    sqlplus -L am@//db1.bank.example:1521/APIM @sql/0680-apim_db-application-old-key.sql
--             (in the bundle's folder; migrate.sh does this for you)
-- Needs       every server is stopped (proved: after stop-old-servers, client-run)
--             table AM_APPLICATION exists (asked when run, expected: 4.0.0 catalog)
--             AM_APPLICATION has a unique constraint over (NAME, SUBSCRIBER_ID) (asked when run; if not, the
--             step is skipped, expected: 4.0.0 catalog)
--             AM_APPLICATION has a unique constraint over (NAME, SUBSCRIBER_ID, ORGANIZATION) (asked when
--             run, expected: by step application-by-organization)
-- Risk        locks AM_APPLICATION, for a moment
-- Done when   AM_APPLICATION has no unique constraint over (NAME, SUBSCRIBER_ID)
--             AM_APPLICATION has a unique constraint over (NAME, SUBSCRIBER_ID, ORGANIZATION)
-- Undo        ALTER TABLE AM_APPLICATION ADD UNIQUE (NAME, SUBSCRIBER_ID), as long as no two organizations
--             have the same
-- Source      guide 4.0.0 to 4.1.0, Step 3
-- Differs     The old key goes when the new one stands.
WHENEVER OSERROR EXIT FAILURE ROLLBACK
WHENEVER SQLERROR EXIT FAILURE ROLLBACK
SET DEFINE OFF
SET ECHO OFF
SET SQLBLANKLINES ON
SET SQLTERMINATOR OFF
PROMPT step 0680 application-old-key

ALTER TABLE AM_APPLICATION DROP UNIQUE (NAME, SUBSCRIBER_ID)
/

COMMIT
/

EXIT SUCCESS

-- Step 0810 comments-cascade                                                           4.0.0 -> 4.1.0, Oracle
-- Let comments be deleted together with their API
--
-- Database    apim_db (APIM on db1.bank.example:1521)
-- Run as      am
-- Run with    sqlplus -L am@//db1.bank.example:1521/APIM @sql/0810-apim_db-comments-cascade.sql
--             (in the bundle's folder; migrate.sh does this for you)
-- Needs       every server is stopped (proved: after stop-old-servers, client-run)
--             table AM_API_COMMENTS exists (asked when run, expected: 4.0.0 catalog)
--             table AM_API exists (asked when run, expected: 4.0.0 catalog)
--             AM_API_COMMENTS has no foreign key over (API_ID) (asked when run; if not, the step is skipped,
--             expected: by step comments-cascade-old-key)
-- Risk        locks AM_API_COMMENTS and AM_API, while every row is compared with its parent
-- Done when   AM_API_COMMENTS has a foreign key over (API_ID)
--             The key has the new rule
-- Undo        Drop the key, and add it again with the rules of 4.0.0
-- Source      guide 4.0.0 to 4.1.0, Step 3
WHENEVER OSERROR EXIT FAILURE ROLLBACK
WHENEVER SQLERROR EXIT FAILURE ROLLBACK
SET DEFINE OFF
SET ECHO OFF
SET SQLBLANKLINES ON
SET SQLTERMINATOR OFF
PROMPT step 0810 comments-cascade

ALTER TABLE AM_API_COMMENTS ADD FOREIGN KEY (API_ID) REFERENCES AM_API (API_ID) ON DELETE CASCADE
/

COMMIT
/

EXIT SUCCESS

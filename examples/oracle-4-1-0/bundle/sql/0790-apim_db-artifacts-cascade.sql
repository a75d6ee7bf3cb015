-- Step 0790 artifacts-cascade                                                          4.0.0 -> 4.1.0, Oracle
-- Let gateway artifacts be deleted together with the published API
--
-- Database    apim_db (APIM on db1.bank.example:1521)
-- Run as      am
-- Run with    sqlplus -L am@//db1.bank.example:1521/APIM @sql/0790-apim_db-artifacts-cascade.sql
--             (in the bundle's folder; migrate.sh does this for you)
-- Needs       every server is stopped (proved: after stop-old-servers, client-run)
--             table AM_GW_API_ARTIFACTS exists (asked when run, expected: 4.0.0 catalog)
--             table AM_GW_PUBLISHED_API_DETAILS exists (asked when run, expected: 4.0.0 catalog)
--             AM_GW_API_ARTIFACTS has no foreign key over (API_ID) (asked when run; if not, the step is
--             skipped, expected: by step artifacts-cascade-old-key)
-- Risk        locks AM_GW_API_ARTIFACTS and AM_GW_PUBLISHED_API_DETAILS, while every row is compared with its
--             parent
-- Done when   AM_GW_API_ARTIFACTS has a foreign key over (API_ID)
--             The key has the new rule
-- Undo        Drop the key, and add it again with the rules of 4.0.0
-- Source      guide 4.0.0 to 4.1.0, Step 3
WHENEVER OSERROR EXIT FAILURE ROLLBACK
WHENEVER SQLERROR EXIT FAILURE ROLLBACK
SET DEFINE OFF
SET ECHO OFF
SET SQLBLANKLINES ON
SET SQLTERMINATOR OFF
PROMPT step 0790 artifacts-cascade

ALTER TABLE AM_GW_API_ARTIFACTS
ADD FOREIGN KEY (API_ID) REFERENCES AM_GW_PUBLISHED_API_DETAILS (API_ID) ON DELETE CASCADE
/

COMMIT
/

EXIT SUCCESS

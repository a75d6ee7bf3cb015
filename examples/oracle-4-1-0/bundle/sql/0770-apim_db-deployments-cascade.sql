-- Step 0770 deployments-cascade                                                        4.0.0 -> 4.1.0, Oracle
-- Let gateway deployments be deleted together with the published API
--
-- Database    apim_db (APIM on db1.bank.example:1521)
-- Run as      am
-- Run with    sqlplus -L am@//db1.bank.example:1521/APIM @sql/0770-apim_db-deployments-cascade.sql
--             (in the bundle's folder; migrate.sh does this for you)
-- Needs       every server is stopped (proved: after stop-old-servers, client-run)
--             table AM_GW_API_DEPLOYMENTS exists (asked when run, expected: 4.0.0 catalog)
--             table AM_GW_PUBLISHED_API_DETAILS exists (asked when run, expected: 4.0.0 catalog)
--             AM_GW_API_DEPLOYMENTS has no foreign key over (API_ID) (asked when run; if not, the step is
--             skipped, expected: by step deployments-cascade-old-key)
-- Risk        locks AM_GW_API_DEPLOYMENTS and AM_GW_PUBLISHED_API_DETAILS, while every row is compared with
--             its parent
-- Done when   AM_GW_API_DEPLOYMENTS has a foreign key over (API_ID)
--             The key has the new rule
-- Undo        Drop the key, and add it again with the rules of 4.0.0
-- Source      guide 4.0.0 to 4.1.0, Step 3
WHENEVER OSERROR EXIT FAILURE ROLLBACK
WHENEVER SQLERROR EXIT FAILURE ROLLBACK
SET DEFINE OFF
SET ECHO OFF
SET SQLBLANKLINES ON
SET SQLTERMINATOR OFF
PROMPT step 0770 deployments-cascade

ALTER TABLE AM_GW_API_DEPLOYMENTS
ADD FOREIGN KEY (API_ID) REFERENCES AM_GW_PUBLISHED_API_DETAILS (API_ID) ON DELETE CASCADE
/

COMMIT
/

EXIT SUCCESS

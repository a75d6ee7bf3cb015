-- Step 0430 block-condition-name                                                       4.0.0 -> 4.1.0, Oracle
-- Rename VALUE of blocking conditions to BLOCK_CONDITION
--
-- Database    apim_db (APIM on db1.bank.example:1521)
-- Run as      am
-- Run with    sqlplus -L am@//db1.bank.example:1521/APIM @sql/0430-apim_db-block-condition-name.sql
--             (in the bundle's folder; migrate.sh does this for you)
-- Needs       every server is stopped (proved: after stop-old-servers, client-validated)
--             table AM_BLOCK_CONDITIONS exists (asked when run, expected: 4.0.0 catalog)
--             column AM_BLOCK_CONDITIONS.BLOCK_CONDITION does not exist yet (asked when run; if not, the step
--             is skipped, expected: 4.0.0 catalog)
--             column AM_BLOCK_CONDITIONS.VALUE exists (asked when run, expected: 4.0.0 catalog)
-- Does        4.1.0 reads the column under this name. The values stay.
-- Risk        locks AM_BLOCK_CONDITIONS, for a moment
-- Done when   column AM_BLOCK_CONDITIONS.BLOCK_CONDITION exists
--             column AM_BLOCK_CONDITIONS.VALUE does not exist yet
-- Undo        Rename the column back to VALUE in the same way
-- Source      guide 4.0.0 to 4.1.0, Step 3
WHENEVER OSERROR EXIT FAILURE ROLLBACK
WHENEVER SQLERROR EXIT FAILURE ROLLBACK
SET DEFINE OFF
SET ECHO OFF
SET SQLBLANKLINES ON
SET SQLTERMINATOR OFF
PROMPT step 0430 block-condition-name

ALTER TABLE AM_BLOCK_CONDITIONS RENAME COLUMN VALUE TO BLOCK_CONDITION
/

COMMIT
/

EXIT SUCCESS

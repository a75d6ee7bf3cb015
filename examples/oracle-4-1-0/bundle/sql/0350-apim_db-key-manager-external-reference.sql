-- Step 0350 key-manager-external-reference                                             4.0.0 -> 4.1.0, Oracle
-- Give each key manager a place for an external reference
--
-- Database    apim_db (APIM on db1.bank.example:1521)
-- Run as      am
-- Run with    sqlplus -L am@//db1.bank.example:1521/APIM @sql/0350-apim_db-key-manager-external-reference.sql
--             (in the bundle's folder; migrate.sh does this for you)
-- Needs       every server is stopped (proved: after stop-old-servers, client-validated)
--             table AM_KEY_MANAGER exists (asked when run, expected: 4.0.0 catalog)
--             column AM_KEY_MANAGER.EXTERNAL_REFERENCE_ID does not exist yet (asked when run; if not, the
--             step is skipped, expected: 4.0.0 catalog)
-- Risk        locks AM_KEY_MANAGER, for a moment
-- Done when   column AM_KEY_MANAGER.EXTERNAL_REFERENCE_ID holds 100 characters
-- Undo        ALTER TABLE AM_KEY_MANAGER DROP COLUMN EXTERNAL_REFERENCE_ID
-- Source      guide 4.0.0 to 4.1.0, Step 3
WHENEVER OSERROR EXIT FAILURE ROLLBACK
WHENEVER SQLERROR EXIT FAILURE ROLLBACK
SET DEFINE OFF
SET ECHO OFF
SET SQLBLANKLINES ON
SET SQLTERMINATOR OFF
PROMPT step 0350 key-manager-external-reference

ALTER TABLE AM_KEY_MANAGER ADD (EXTERNAL_REFERENCE_ID VARCHAR2(100))
/

COMMIT
/

EXIT SUCCESS

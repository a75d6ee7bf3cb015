-- Step 0340 key-manager-token-type-values                                              4.0.0 -> 4.1.0, Oracle
-- Mark the key managers that are there as direct ones
--
-- Database    apim_db (APIM on db1.bank.example:1521)
-- Run as      am
-- Run with    sqlplus -L am@//db1.bank.example:1521/APIM @sql/0340-apim_db-key-manager-token-type-values.sql
--             (in the bundle's folder; migrate.sh does this for you)
-- Needs       every server is stopped (proved: after stop-old-servers, client-validated)
--             table AM_KEY_MANAGER exists (asked when run, expected: 4.0.0 catalog)
--             column AM_KEY_MANAGER.TOKEN_TYPE exists (asked when run, expected: by step
--             key-manager-token-type)
-- Does        4.0.0 knows no other kind: tokens come directly from the key manager and are not exchanged.
-- Risk        rewrites AM_KEY_MANAGER, a small table; locks AM_KEY_MANAGER, for a moment
-- Done when   Every key manager has a TOKEN_TYPE
-- Undo        UPDATE AM_KEY_MANAGER SET TOKEN_TYPE = NULL
-- Source      guide 4.0.0 to 4.1.0, Step 3
WHENEVER OSERROR EXIT FAILURE ROLLBACK
WHENEVER SQLERROR EXIT FAILURE ROLLBACK
SET DEFINE OFF
SET ECHO OFF
SET SQLBLANKLINES ON
SET SQLTERMINATOR OFF
PROMPT step 0340 key-manager-token-type-values

UPDATE AM_KEY_MANAGER SET TOKEN_TYPE = 'DIRECT' WHERE TOKEN_TYPE IS NULL
/

COMMIT
/

EXIT SUCCESS

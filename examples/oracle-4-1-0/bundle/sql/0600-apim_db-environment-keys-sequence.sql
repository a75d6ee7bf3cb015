-- Step 0600 environment-keys-sequence                                                  4.0.0 -> 4.1.0, Oracle
-- Create AM_API_ENV_KEYS_SEQUENCE
--
-- Database    apim_db (APIM on db1.bank.example:1521)
-- Run as      am
-- Run with    sqlplus -L am@//db1.bank.example:1521/APIM @sql/0600-apim_db-environment-keys-sequence.sql
--             (in the bundle's folder; migrate.sh does this for you)
-- Needs       every server is stopped (proved: after stop-old-servers, client-validated)
--             sequence AM_API_ENV_KEYS_SEQUENCE does not exist yet (asked when run; if not, the step is
--             skipped, expected: 4.0.0 catalog)
-- Does        Nothing takes a number from it; a new installation on Oracle has it.
-- Risk        none known
-- Done when   sequence AM_API_ENV_KEYS_SEQUENCE exists
-- Undo        DROP SEQUENCE AM_API_ENV_KEYS_SEQUENCE
-- Source      guide 4.0.0 to 4.1.0, Step 3
-- Differs     The sequence of the published schema.
WHENEVER OSERROR EXIT FAILURE ROLLBACK
WHENEVER SQLERROR EXIT FAILURE ROLLBACK
SET DEFINE OFF
SET ECHO OFF
SET SQLBLANKLINES ON
SET SQLTERMINATOR OFF
PROMPT step 0600 environment-keys-sequence

CREATE SEQUENCE AM_API_ENV_KEYS_SEQUENCE START WITH 1 INCREMENT BY 1
/

COMMIT
/

EXIT SUCCESS

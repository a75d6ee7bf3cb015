-- Step 0470 policy-definition-sequence                                                 4.0.0 -> 4.1.0, Oracle
-- Create the sequence of AM_OPERATION_POLICY_DEFINITION
--
-- Database    apim_db (APIM on db1.bank.example:1521)
-- Run as      am
-- Run with    sqlplus -L am@//db1.bank.example:1521/APIM @sql/0470-apim_db-policy-definition-sequence.sql
--             (in the bundle's folder; migrate.sh does this for you)
-- Needs       every server is stopped (proved: after stop-old-servers, client-validated)
--             sequence AM_OPERATION_POLICY_DEFINITION_SEQ does not exist yet (asked when run; if not, the
--             step is skipped, expected: 4.0.0 catalog)
--             The database is Oracle 12.2 or newer. Two tables and their sequences have names of more than 30
--             characters, which older releases refuse (ORA-00972) (asked when run)
-- Risk        none known
-- Done when   sequence AM_OPERATION_POLICY_DEFINITION_SEQ exists
-- Undo        DROP SEQUENCE AM_OPERATION_POLICY_DEFINITION_SEQ
-- Source      guide 4.0.0 to 4.1.0, Step 3
-- Differs     The release is asked for before the first of them.
WHENEVER OSERROR EXIT FAILURE ROLLBACK
WHENEVER SQLERROR EXIT FAILURE ROLLBACK
SET DEFINE OFF
SET ECHO OFF
SET SQLBLANKLINES ON
SET SQLTERMINATOR OFF
PROMPT step 0470 policy-definition-sequence

CREATE SEQUENCE AM_OPERATION_POLICY_DEFINITION_SEQ START WITH 1 INCREMENT BY 1
/

COMMIT
/

EXIT SUCCESS

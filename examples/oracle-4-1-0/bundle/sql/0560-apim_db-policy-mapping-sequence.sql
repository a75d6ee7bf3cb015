-- Step 0560 policy-mapping-sequence                                                    4.0.0 -> 4.1.0, Oracle
-- Create the sequence of AM_API_OPERATION_POLICY_MAPPING
--
-- Database    apim_db (APIM on db1.bank.example:1521)
-- Run as      am
-- Run with    sqlplus -L am@//db1.bank.example:1521/APIM @sql/0560-apim_db-policy-mapping-sequence.sql
--             (in the bundle's folder; migrate.sh does this for you)
-- Needs       every server is stopped (proved: after stop-old-servers, client-validated)
--             sequence AM_API_OPERATION_POLICY_MAPPING_SEQ does not exist yet (asked when run; if not, the
--             step is skipped, expected: 4.0.0 catalog)
-- Risk        none known
-- Done when   sequence AM_API_OPERATION_POLICY_MAPPING_SEQ exists
-- Undo        DROP SEQUENCE AM_API_OPERATION_POLICY_MAPPING_SEQ
-- Source      guide 4.0.0 to 4.1.0, Step 3
WHENEVER OSERROR EXIT FAILURE ROLLBACK
WHENEVER SQLERROR EXIT FAILURE ROLLBACK
SET DEFINE OFF
SET ECHO OFF
SET SQLBLANKLINES ON
SET SQLTERMINATOR OFF
PROMPT step 0560 policy-mapping-sequence

CREATE SEQUENCE AM_API_OPERATION_POLICY_MAPPING_SEQ START WITH 1 INCREMENT BY 1
/

COMMIT
/

EXIT SUCCESS

-- Step 0540 api-policies                                                               4.0.0 -> 4.1.0, Oracle
-- Create AM_API_OPERATION_POLICY
--
-- Database    apim_db (APIM on db1.bank.example:1521)
-- Run as      am
-- Run with    sqlplus -L am@//db1.bank.example:1521/APIM @sql/0540-apim_db-api-policies.sql
--             (in the bundle's folder; migrate.sh does this for you)
-- Needs       every server is stopped (proved: after stop-old-servers, client-validated)
--             table AM_OPERATION_POLICY exists (asked when run, expected: by step operation-policies)
--             table AM_API_OPERATION_POLICY does not exist yet (asked when run; if not, the step is skipped,
--             expected: 4.0.0 catalog)
-- Does        Lists the policies that belong to one API.
-- Risk        none known
-- Done when   table AM_API_OPERATION_POLICY exists
--             the primary key of AM_API_OPERATION_POLICY is (API_SPECIFIC_POLICY_ID)
-- Undo        DROP TABLE AM_API_OPERATION_POLICY, as long as it is empty
-- Source      guide 4.0.0 to 4.1.0, Step 3
WHENEVER OSERROR EXIT FAILURE ROLLBACK
WHENEVER SQLERROR EXIT FAILURE ROLLBACK
SET DEFINE OFF
SET ECHO OFF
SET SQLBLANKLINES ON
SET SQLTERMINATOR OFF
PROMPT step 0540 api-policies

CREATE TABLE AM_API_OPERATION_POLICY (
  API_SPECIFIC_POLICY_ID INTEGER NOT NULL,
  POLICY_UUID VARCHAR2(45) NOT NULL,
  API_UUID VARCHAR2(45) NOT NULL,
  REVISION_UUID VARCHAR2(45),
  CLONED_POLICY_UUID VARCHAR2(45),
  PRIMARY KEY (API_SPECIFIC_POLICY_ID),
  FOREIGN KEY (POLICY_UUID) REFERENCES AM_OPERATION_POLICY (POLICY_UUID) ON DELETE CASCADE
)
/

COMMIT
/

EXIT SUCCESS

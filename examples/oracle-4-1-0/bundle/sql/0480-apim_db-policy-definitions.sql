-- Step 0480 policy-definitions                                                         4.0.0 -> 4.1.0, Oracle
-- Create AM_OPERATION_POLICY_DEFINITION
--
-- Database    apim_db (APIM on db1.bank.example:1521)
-- Run as      am
-- Run with    sqlplus -L am@//db1.bank.example:1521/APIM @sql/0480-apim_db-policy-definitions.sql
--             (in the bundle's folder; migrate.sh does this for you)
-- Needs       every server is stopped (proved: after stop-old-servers, client-validated)
--             table AM_OPERATION_POLICY exists (asked when run, expected: by step operation-policies)
--             table AM_OPERATION_POLICY_DEFINITION does not exist yet (asked when run; if not, the step is
--             skipped, expected: 4.0.0 catalog)
-- Does        Holds what each gateway runs for a policy.
-- Risk        none known
-- Done when   table AM_OPERATION_POLICY_DEFINITION exists
--             the primary key of AM_OPERATION_POLICY_DEFINITION is (DEFINITION_ID)
--             AM_OPERATION_POLICY_DEFINITION has a unique constraint over (POLICY_UUID, GATEWAY_TYPE)
-- Undo        DROP TABLE AM_OPERATION_POLICY_DEFINITION, as long as it is empty
-- Source      guide 4.0.0 to 4.1.0, Step 3
WHENEVER OSERROR EXIT FAILURE ROLLBACK
WHENEVER SQLERROR EXIT FAILURE ROLLBACK
SET DEFINE OFF
SET ECHO OFF
SET SQLBLANKLINES ON
SET SQLTERMINATOR OFF
PROMPT step 0480 policy-definitions

CREATE TABLE AM_OPERATION_POLICY_DEFINITION (
  DEFINITION_ID INTEGER NOT NULL,
  POLICY_UUID VARCHAR2(45) NOT NULL,
  POLICY_DEFINITION BLOB NOT NULL,
  GATEWAY_TYPE VARCHAR2(20) NOT NULL,
  DEFINITION_MD5 VARCHAR2(45) NOT NULL,
  PRIMARY KEY (DEFINITION_ID),
  UNIQUE (POLICY_UUID, GATEWAY_TYPE),
  FOREIGN KEY (POLICY_UUID) REFERENCES AM_OPERATION_POLICY (POLICY_UUID) ON DELETE CASCADE
)
/

COMMIT
/

EXIT SUCCESS

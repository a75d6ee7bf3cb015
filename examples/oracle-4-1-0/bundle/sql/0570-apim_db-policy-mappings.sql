-- Step 0570 policy-mappings                                                            4.0.0 -> 4.1.0, Oracle
-- Create AM_API_OPERATION_POLICY_MAPPING
--
-- Database    apim_db (APIM on db1.bank.example:1521)
-- Run as      am
-- Run with    sqlplus -L am@//db1.bank.example:1521/APIM @sql/0570-apim_db-policy-mappings.sql
--             (in the bundle's folder; migrate.sh does this for you)
-- Needs       every server is stopped (proved: after stop-old-servers, client-validated)
--             table AM_API_URL_MAPPING exists (asked when run, expected: 4.0.0 catalog)
--             table AM_OPERATION_POLICY exists (asked when run, expected: by step operation-policies)
--             table AM_API_OPERATION_POLICY_MAPPING does not exist yet (asked when run; if not, the step is
--             skipped, expected: 4.0.0 catalog)
-- Does        Tells which policies an operation of an API has, in which order.
-- Risk        none known
-- Done when   table AM_API_OPERATION_POLICY_MAPPING exists
--             the primary key of AM_API_OPERATION_POLICY_MAPPING is (OPERATION_POLICY_MAPPING_ID)
-- Undo        DROP TABLE AM_API_OPERATION_POLICY_MAPPING, as long as it is empty
-- Source      guide 4.0.0 to 4.1.0, Step 3
WHENEVER OSERROR EXIT FAILURE ROLLBACK
WHENEVER SQLERROR EXIT FAILURE ROLLBACK
SET DEFINE OFF
SET ECHO OFF
SET SQLBLANKLINES ON
SET SQLTERMINATOR OFF
PROMPT step 0570 policy-mappings

CREATE TABLE AM_API_OPERATION_POLICY_MAPPING (
  OPERATION_POLICY_MAPPING_ID INTEGER NOT NULL,
  URL_MAPPING_ID INTEGER NOT NULL,
  POLICY_UUID VARCHAR2(45) NOT NULL,
  POLICY_ORDER INTEGER NOT NULL,
  DIRECTION VARCHAR2(10) NOT NULL,
  PARAMETERS VARCHAR2(1024) NOT NULL,
  PRIMARY KEY (OPERATION_POLICY_MAPPING_ID),
  FOREIGN KEY (URL_MAPPING_ID) REFERENCES AM_API_URL_MAPPING (URL_MAPPING_ID) ON DELETE CASCADE,
  FOREIGN KEY (POLICY_UUID) REFERENCES AM_OPERATION_POLICY (POLICY_UUID) ON DELETE CASCADE
)
/

COMMIT
/

EXIT SUCCESS

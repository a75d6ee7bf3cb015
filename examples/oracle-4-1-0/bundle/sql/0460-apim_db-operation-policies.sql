-- Step 0460 operation-policies                                                         4.0.0 -> 4.1.0, Oracle
-- Create AM_OPERATION_POLICY
--
-- Database    apim_db (APIM on db1.bank.example:1521)
-- Run as      am
-- Run with    sqlplus -L am@//db1.bank.example:1521/APIM @sql/0460-apim_db-operation-policies.sql
--             (in the bundle's folder; migrate.sh does this for you)
-- Needs       every server is stopped (proved: after stop-old-servers, client-validated)
--             table AM_OPERATION_POLICY does not exist yet (asked when run; if not, the step is skipped,
--             expected: 4.0.0 catalog)
-- Does        Holds the policies that 4.1.0 applies to single operations of an API.
-- Risk        none known
-- Done when   table AM_OPERATION_POLICY exists
--             the primary key of AM_OPERATION_POLICY is (POLICY_UUID)
-- Undo        DROP TABLE AM_OPERATION_POLICY, as long as it is empty
-- Source      guide 4.0.0 to 4.1.0, Step 3
WHENEVER OSERROR EXIT FAILURE ROLLBACK
WHENEVER SQLERROR EXIT FAILURE ROLLBACK
SET DEFINE OFF
SET ECHO OFF
SET SQLBLANKLINES ON
SET SQLTERMINATOR OFF
PROMPT step 0460 operation-policies

CREATE TABLE AM_OPERATION_POLICY (
  POLICY_UUID VARCHAR2(45) NOT NULL,
  POLICY_NAME VARCHAR2(300) NOT NULL,
  POLICY_VERSION VARCHAR2(45) DEFAULT 'v1',
  DISPLAY_NAME VARCHAR2(300) NOT NULL,
  POLICY_DESCRIPTION VARCHAR2(1024),
  APPLICABLE_FLOWS VARCHAR2(45) NOT NULL,
  GATEWAY_TYPES VARCHAR2(45) NOT NULL,
  API_TYPES VARCHAR2(45) NOT NULL,
  POLICY_PARAMETERS BLOB,
  ORGANIZATION VARCHAR2(100),
  POLICY_CATEGORY VARCHAR2(45) NOT NULL,
  POLICY_MD5 VARCHAR2(45) NOT NULL,
  PRIMARY KEY (POLICY_UUID)
)
/

COMMIT
/

EXIT SUCCESS

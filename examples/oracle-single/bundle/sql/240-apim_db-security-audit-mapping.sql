-- Step 240 security-audit-mapping                                                      3.0.0 -> 3.1.0, Oracle
-- Create AM_SECURITY_AUDIT_UUID_MAPPING
--
-- Database    apim_db (APIM on ora1.bank.example:1521)
-- Run as      AM_OWNER
-- Run with    sqlplus -L AM_OWNER@//ora1.bank.example:1521/APIM @sql/240-apim_db-security-audit-mapping.sql
--             (in the bundle's folder; migrate.sh does this for you)
-- Needs       every server is stopped (proved: after stop-old-servers)
--             table AM_API exists (asked when run, expected: 3.0.0 catalog)
--             table AM_SECURITY_AUDIT_UUID_MAPPING does not exist yet (asked when run; if not, the step is
--             skipped, expected: 3.0.0 catalog)
-- Does        3.1.0 keeps here which API has which entry at the security audit service.
-- Risk        none known
-- Done when   table AM_SECURITY_AUDIT_UUID_MAPPING exists
--             the primary key of AM_SECURITY_AUDIT_UUID_MAPPING is (API_ID)
-- Undo        DROP TABLE AM_SECURITY_AUDIT_UUID_MAPPING, as long as it is empty
-- Source      guide 3.0.0 to 3.1.0, Step 2.3
-- Differs     The same statement, behind a question to the catalog that is asked before the step.
WHENEVER OSERROR EXIT FAILURE ROLLBACK
WHENEVER SQLERROR EXIT FAILURE ROLLBACK
SET DEFINE OFF
SET ECHO OFF
SET SQLBLANKLINES ON
SET SQLTERMINATOR OFF
PROMPT step 240 security-audit-mapping

CREATE TABLE AM_SECURITY_AUDIT_UUID_MAPPING (
  API_ID INTEGER NOT NULL,
  AUDIT_UUID VARCHAR2(255) NOT NULL,
  PRIMARY KEY (API_ID),
  FOREIGN KEY (API_ID) REFERENCES AM_API (API_ID)
)
/

COMMIT
/

EXIT SUCCESS

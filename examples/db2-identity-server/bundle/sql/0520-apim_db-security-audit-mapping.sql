-- Step 0520 security-audit-mapping                                                        2.6.0 -> 3.1.0, Db2
-- Create AM_SECURITY_AUDIT_UUID_MAPPING
--
-- Database    apim_db (AMDB on db1.rail.example:50000)
-- Run as      am
-- Run with    db2 'CONNECT TO AMDB USER am' and { db2 -stvf sql/0520-apim_db-security-audit-mapping.sql || {
--             db2 ROLLBACK; false; }; }; db2 TERMINATE
--             (in the bundle's folder; migrate.sh does this for you)
-- Needs       every server is stopped (proved: after stop-old-servers)
--             table AM_API exists (asked when run, expected: 2.6.0 catalog)
--             table AM_SECURITY_AUDIT_UUID_MAPPING does not exist yet (asked when run; if not, the step is
--             skipped, expected: 2.6.0 catalog)
-- Does        3.1.0 keeps here which API has which entry at the security audit service.
-- Risk        none known
-- Done when   table AM_SECURITY_AUDIT_UUID_MAPPING exists
--             the primary key of AM_SECURITY_AUDIT_UUID_MAPPING is (API_ID)
-- Undo        DROP TABLE AM_SECURITY_AUDIT_UUID_MAPPING, as long as it is empty
-- Source      guide 2.6.0 to 3.1.0, Step 2.3
-- Differs     The actions of the published schema, as far as the system has them.
-- Differs     The same statement, behind a question to the catalog that is asked before the step.
UPDATE COMMAND OPTIONS USING S ON C OFF;
--#SET TERMINATOR @
ECHO step 0520 security-audit-mapping
@

CREATE TABLE AM_SECURITY_AUDIT_UUID_MAPPING (
  API_ID INTEGER NOT NULL,
  AUDIT_UUID VARCHAR(255) NOT NULL,
  PRIMARY KEY (API_ID),
  FOREIGN KEY (API_ID) REFERENCES AM_API (API_ID) ON DELETE RESTRICT
)
@

COMMIT
@

-- Step 0590 deployed-revisions                                                         4.0.0 -> 4.1.0, Oracle
-- Create AM_DEPLOYED_REVISION
--
-- Database    apim_db (APIM on db1.bank.example:1521)
-- Run as      am
-- Run with    sqlplus -L am@//db1.bank.example:1521/APIM @sql/0590-apim_db-deployed-revisions.sql
--             (in the bundle's folder; migrate.sh does this for you)
-- Needs       every server is stopped (proved: after stop-old-servers, client-validated)
--             table AM_REVISION exists (asked when run, expected: 4.0.0 catalog)
--             table AM_DEPLOYED_REVISION does not exist yet (asked when run; if not, the step is skipped,
--             expected: 4.0.0 catalog)
-- Does        Notes which revisions the gateways have really deployed.
-- Risk        none known
-- Done when   table AM_DEPLOYED_REVISION exists
--             the primary key of AM_DEPLOYED_REVISION is (NAME, REVISION_UUID)
-- Undo        DROP TABLE AM_DEPLOYED_REVISION, as long as it is empty
-- Source      guide 4.0.0 to 4.1.0, Step 3
WHENEVER OSERROR EXIT FAILURE ROLLBACK
WHENEVER SQLERROR EXIT FAILURE ROLLBACK
SET DEFINE OFF
SET ECHO OFF
SET SQLBLANKLINES ON
SET SQLTERMINATOR OFF
PROMPT step 0590 deployed-revisions

CREATE TABLE AM_DEPLOYED_REVISION (
  NAME VARCHAR2(255) NOT NULL,
  VHOST VARCHAR2(255),
  REVISION_UUID VARCHAR2(255) NOT NULL,
  DEPLOYED_TIME TIMESTAMP DEFAULT CURRENT_TIMESTAMP,
  PRIMARY KEY (NAME, REVISION_UUID),
  FOREIGN KEY (REVISION_UUID) REFERENCES AM_REVISION (REVISION_UUID) ON DELETE CASCADE
)
/

COMMIT
/

EXIT SUCCESS

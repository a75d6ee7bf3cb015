-- Step 280 uma-resource                                                                3.0.0 -> 3.1.0, Oracle
-- Create IDN_UMA_RESOURCE
--
-- Database    apim_db (APIM on ora1.bank.example:1521)
-- Run as      AM_OWNER
-- Run with    sqlplus -L AM_OWNER@//ora1.bank.example:1521/APIM @sql/280-apim_db-uma-resource.sql
--             (in the bundle's folder; migrate.sh does this for you)
-- Needs       every server is stopped (proved: after stop-old-servers)
--             table IDN_UMA_RESOURCE does not exist yet (asked when run; if not, the step is skipped,
--             expected: 3.0.0 catalog)
-- Does        Holds resources of User-Managed Access.
-- Risk        none known
-- Done when   table IDN_UMA_RESOURCE exists
--             the primary key of IDN_UMA_RESOURCE is (ID)
-- Undo        DROP TABLE IDN_UMA_RESOURCE, as long as it is empty
-- Source      guide 3.0.0 to 3.1.0, Step 2.3
-- Differs     The tables, indexes, sequences and triggers of the published schema of 3.1.0.
WHENEVER OSERROR EXIT FAILURE ROLLBACK
WHENEVER SQLERROR EXIT FAILURE ROLLBACK
SET DEFINE OFF
SET ECHO OFF
SET SQLBLANKLINES ON
SET SQLTERMINATOR OFF
PROMPT step 280 uma-resource

CREATE TABLE IDN_UMA_RESOURCE (
  ID INTEGER NOT NULL,
  RESOURCE_ID VARCHAR2(255),
  RESOURCE_NAME VARCHAR2(255),
  TIME_CREATED TIMESTAMP NOT NULL,
  RESOURCE_OWNER_NAME VARCHAR2(255),
  CLIENT_ID VARCHAR2(255),
  TENANT_ID INTEGER DEFAULT -1234,
  USER_DOMAIN VARCHAR2(50),
  PRIMARY KEY (ID)
)
/

COMMIT
/

EXIT SUCCESS

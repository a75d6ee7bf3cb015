-- Step 330 uma-resource-metadata                                                       3.0.0 -> 3.1.0, Oracle
-- Create IDN_UMA_RESOURCE_META_DATA
--
-- Database    apim_db (APIM on ora1.bank.example:1521)
-- Run as      AM_OWNER
-- Run with    sqlplus -L AM_OWNER@//ora1.bank.example:1521/APIM @sql/330-apim_db-uma-resource-metadata.sql
--             (in the bundle's folder; migrate.sh does this for you)
-- Needs       every server is stopped (proved: after stop-old-servers)
--             table IDN_UMA_RESOURCE_META_DATA does not exist yet (asked when run; if not, the step is
--             skipped, expected: 3.0.0 catalog)
--             table IDN_UMA_RESOURCE exists (asked when run, expected: by step uma-resource)
-- Does        Holds properties of resources of User-Managed Access.
-- Risk        none known
-- Done when   table IDN_UMA_RESOURCE_META_DATA exists
--             the primary key of IDN_UMA_RESOURCE_META_DATA is (ID)
-- Undo        DROP TABLE IDN_UMA_RESOURCE_META_DATA, as long as it is empty
-- Source      guide 3.0.0 to 3.1.0, Step 2.3
-- Differs     The tables, indexes, sequences and triggers of the published schema of 3.1.0.
WHENEVER OSERROR EXIT FAILURE ROLLBACK
WHENEVER SQLERROR EXIT FAILURE ROLLBACK
SET DEFINE OFF
SET ECHO OFF
SET SQLBLANKLINES ON
SET SQLTERMINATOR OFF
PROMPT step 330 uma-resource-metadata

CREATE TABLE IDN_UMA_RESOURCE_META_DATA (
  ID INTEGER NOT NULL,
  RESOURCE_IDENTITY INTEGER NOT NULL,
  PROPERTY_KEY VARCHAR2(40),
  PROPERTY_VALUE VARCHAR2(255),
  PRIMARY KEY (ID),
  FOREIGN KEY (RESOURCE_IDENTITY) REFERENCES IDN_UMA_RESOURCE (ID) ON DELETE CASCADE
)
/

COMMIT
/

EXIT SUCCESS

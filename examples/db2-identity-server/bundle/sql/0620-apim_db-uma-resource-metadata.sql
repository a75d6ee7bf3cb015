-- Step 0620 uma-resource-metadata                                                         2.6.0 -> 3.1.0, Db2
-- Create IDN_UMA_RESOURCE_META_DATA
--
-- Database    apim_db (AMDB on db1.rail.example:50000)
-- Run as      am
-- Run with    db2 'CONNECT TO AMDB USER am' and { db2 -stvf sql/0620-apim_db-uma-resource-metadata.sql || {
--             db2 ROLLBACK; false; }; }; db2 TERMINATE
--             (in the bundle's folder; migrate.sh does this for you)
-- Needs       every server is stopped (proved: after stop-old-servers)
--             table IDN_UMA_RESOURCE_META_DATA does not exist yet (asked when run; if not, the step is
--             skipped, expected: 2.6.0 catalog)
--             table IDN_UMA_RESOURCE exists (asked when run, expected: by step uma-resource)
-- Does        Holds properties of resources of User-Managed Access.
-- Risk        none known
-- Done when   table IDN_UMA_RESOURCE_META_DATA exists
--             the primary key of IDN_UMA_RESOURCE_META_DATA is (ID)
-- Undo        DROP TABLE IDN_UMA_RESOURCE_META_DATA, as long as it is empty
-- Source      guide 2.6.0 to 3.1.0, Step 2.3
-- Differs     The same statement, behind a question to the catalog that is asked before the step.
UPDATE COMMAND OPTIONS USING S ON C OFF;
--#SET TERMINATOR @
ECHO step 0620 uma-resource-metadata
@

CREATE TABLE IDN_UMA_RESOURCE_META_DATA (
  ID INTEGER NOT NULL,
  RESOURCE_IDENTITY INTEGER NOT NULL,
  PROPERTY_KEY VARCHAR(40),
  PROPERTY_VALUE VARCHAR(255),
  PRIMARY KEY (ID),
  FOREIGN KEY (RESOURCE_IDENTITY) REFERENCES IDN_UMA_RESOURCE (ID) ON DELETE CASCADE
)
@

COMMIT
@

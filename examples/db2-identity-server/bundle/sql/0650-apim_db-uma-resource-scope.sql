-- Step 0650 uma-resource-scope                                                            2.6.0 -> 3.1.0, Db2
-- Create IDN_UMA_RESOURCE_SCOPE
--
-- Database    apim_db (AMDB on db1.rail.example:50000)
-- Run as      am
-- Run with    db2 'CONNECT TO AMDB USER am' and { db2 -stvf sql/0650-apim_db-uma-resource-scope.sql || { db2
--             ROLLBACK; false; }; }; db2 TERMINATE
--             (in the bundle's folder; migrate.sh does this for you)
-- Needs       every server is stopped (proved: after stop-old-servers)
--             table IDN_UMA_RESOURCE_SCOPE does not exist yet (asked when run; if not, the step is skipped,
--             expected: 2.6.0 catalog)
--             table IDN_UMA_RESOURCE exists (asked when run, expected: by step uma-resource)
-- Does        Holds scopes of resources of User-Managed Access.
-- Risk        none known
-- Done when   table IDN_UMA_RESOURCE_SCOPE exists
--             the primary key of IDN_UMA_RESOURCE_SCOPE is (ID)
-- Undo        DROP TABLE IDN_UMA_RESOURCE_SCOPE, as long as it is empty
-- Source      guide 2.6.0 to 3.1.0, Step 2.3
-- Differs     The same statement, behind a question to the catalog that is asked before the step.
UPDATE COMMAND OPTIONS USING S ON C OFF;
--#SET TERMINATOR @
ECHO step 0650 uma-resource-scope
@

CREATE TABLE IDN_UMA_RESOURCE_SCOPE (
  ID INTEGER NOT NULL,
  RESOURCE_IDENTITY INTEGER NOT NULL,
  SCOPE_NAME VARCHAR(255),
  PRIMARY KEY (ID),
  FOREIGN KEY (RESOURCE_IDENTITY) REFERENCES IDN_UMA_RESOURCE (ID) ON DELETE CASCADE
)
@

COMMIT
@

-- Step 0760 uma-ticket-scope                                                              2.6.0 -> 3.1.0, Db2
-- Create IDN_UMA_PT_RESOURCE_SCOPE
--
-- Database    apim_db (AMDB on db1.rail.example:50000)
-- Run as      am
-- Run with    db2 'CONNECT TO AMDB USER am' and { db2 -stvf sql/0760-apim_db-uma-ticket-scope.sql || { db2
--             ROLLBACK; false; }; }; db2 TERMINATE
--             (in the bundle's folder; migrate.sh does this for you)
-- Needs       every server is stopped (proved: after stop-old-servers)
--             table IDN_UMA_PT_RESOURCE_SCOPE does not exist yet (asked when run; if not, the step is
--             skipped, expected: 2.6.0 catalog)
--             table IDN_UMA_PT_RESOURCE exists (asked when run, expected: by step uma-ticket-resource)
--             table IDN_UMA_RESOURCE_SCOPE exists (asked when run, expected: by step uma-resource-scope)
-- Does        Holds the scopes of a ticket of User-Managed Access.
-- Risk        none known
-- Done when   table IDN_UMA_PT_RESOURCE_SCOPE exists
--             the primary key of IDN_UMA_PT_RESOURCE_SCOPE is (ID)
-- Undo        DROP TABLE IDN_UMA_PT_RESOURCE_SCOPE, as long as it is empty
-- Source      guide 2.6.0 to 3.1.0, Step 2.3
-- Differs     The same statement, behind a question to the catalog that is asked before the step.
UPDATE COMMAND OPTIONS USING S ON C OFF;
--#SET TERMINATOR @
ECHO step 0760 uma-ticket-scope
@

CREATE TABLE IDN_UMA_PT_RESOURCE_SCOPE (
  ID INTEGER NOT NULL,
  PT_RESOURCE_ID INTEGER NOT NULL,
  PT_SCOPE_ID INTEGER NOT NULL,
  PRIMARY KEY (ID),
  FOREIGN KEY (PT_RESOURCE_ID) REFERENCES IDN_UMA_PT_RESOURCE (ID) ON DELETE CASCADE,
  FOREIGN KEY (PT_SCOPE_ID) REFERENCES IDN_UMA_RESOURCE_SCOPE (ID) ON DELETE CASCADE
)
@

COMMIT
@

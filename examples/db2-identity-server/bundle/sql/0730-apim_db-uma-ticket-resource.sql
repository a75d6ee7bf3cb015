-- Step 0730 uma-ticket-resource                                                           2.6.0 -> 3.1.0, Db2
-- Create IDN_UMA_PT_RESOURCE
--
-- Database    apim_db (AMDB on db1.rail.example:50000)
-- Run as      am
-- Run with    db2 'CONNECT TO AMDB USER am' and { db2 -stvf sql/0730-apim_db-uma-ticket-resource.sql || { db2
--             ROLLBACK; false; }; }; db2 TERMINATE
--             (in the bundle's folder; migrate.sh does this for you)
-- Needs       every server is stopped (proved: after stop-old-servers)
--             table IDN_UMA_PT_RESOURCE does not exist yet (asked when run; if not, the step is skipped,
--             expected: 2.6.0 catalog)
--             table IDN_UMA_PERMISSION_TICKET exists (asked when run, expected: by step uma-ticket)
--             table IDN_UMA_RESOURCE exists (asked when run, expected: by step uma-resource)
-- Does        Holds the resources of a ticket of User-Managed Access.
-- Risk        none known
-- Done when   table IDN_UMA_PT_RESOURCE exists
--             the primary key of IDN_UMA_PT_RESOURCE is (ID)
-- Undo        DROP TABLE IDN_UMA_PT_RESOURCE, as long as it is empty
-- Source      guide 2.6.0 to 3.1.0, Step 2.3
-- Differs     The same statement, behind a question to the catalog that is asked before the step.
UPDATE COMMAND OPTIONS USING S ON C OFF;
--#SET TERMINATOR @
ECHO step 0730 uma-ticket-resource
@

CREATE TABLE IDN_UMA_PT_RESOURCE (
  ID INTEGER NOT NULL,
  PT_RESOURCE_ID INTEGER NOT NULL,
  PT_ID INTEGER NOT NULL,
  PRIMARY KEY (ID),
  FOREIGN KEY (PT_ID) REFERENCES IDN_UMA_PERMISSION_TICKET (ID) ON DELETE CASCADE,
  FOREIGN KEY (PT_RESOURCE_ID) REFERENCES IDN_UMA_RESOURCE (ID) ON DELETE CASCADE
)
@

COMMIT
@

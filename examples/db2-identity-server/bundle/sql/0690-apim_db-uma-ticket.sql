-- Step 0690 uma-ticket                                                                    2.6.0 -> 3.1.0, Db2
-- Create IDN_UMA_PERMISSION_TICKET
--
-- Database    apim_db (AMDB on db1.rail.example:50000)
-- Run as      am
-- Run with    db2 'CONNECT TO AMDB USER am' and { db2 -stvf sql/0690-apim_db-uma-ticket.sql || { db2
--             ROLLBACK; false; }; }; db2 TERMINATE
--             (in the bundle's folder; migrate.sh does this for you)
-- Needs       every server is stopped (proved: after stop-old-servers)
--             table IDN_UMA_PERMISSION_TICKET does not exist yet (asked when run; if not, the step is
--             skipped, expected: 2.6.0 catalog)
-- Does        Holds permission tickets of User-Managed Access.
-- Risk        none known
-- Done when   table IDN_UMA_PERMISSION_TICKET exists
--             the primary key of IDN_UMA_PERMISSION_TICKET is (ID)
-- Undo        DROP TABLE IDN_UMA_PERMISSION_TICKET, as long as it is empty
-- Source      guide 2.6.0 to 3.1.0, Step 2.3
-- Differs     The same statement, behind a question to the catalog that is asked before the step.
UPDATE COMMAND OPTIONS USING S ON C OFF;
--#SET TERMINATOR @
ECHO step 0690 uma-ticket
@

CREATE TABLE IDN_UMA_PERMISSION_TICKET (
  ID INTEGER NOT NULL,
  PT VARCHAR(255) NOT NULL,
  TIME_CREATED TIMESTAMP NOT NULL,
  EXPIRY_TIME TIMESTAMP NOT NULL,
  TICKET_STATE VARCHAR(25) DEFAULT 'ACTIVE',
  TENANT_ID INTEGER DEFAULT -1234,
  PRIMARY KEY (ID)
)
@

COMMIT
@

-- Step 0570 uma-resource                                                                  2.6.0 -> 3.1.0, Db2
-- Create IDN_UMA_RESOURCE
--
-- Database    apim_db (AMDB on db1.rail.example:50000)
-- Run as      am
-- Run with    db2 'CONNECT TO AMDB USER am' and { db2 -stvf sql/0570-apim_db-uma-resource.sql || { db2
--             ROLLBACK; false; }; }; db2 TERMINATE
--             (in the bundle's folder; migrate.sh does this for you)
-- Needs       every server is stopped (proved: after stop-old-servers)
--             table IDN_UMA_RESOURCE does not exist yet (asked when run; if not, the step is skipped,
--             expected: 2.6.0 catalog)
-- Does        Holds resources of User-Managed Access.
-- Risk        none known
-- Done when   table IDN_UMA_RESOURCE exists
--             the primary key of IDN_UMA_RESOURCE is (ID)
-- Undo        DROP TABLE IDN_UMA_RESOURCE, as long as it is empty
-- Source      guide 2.6.0 to 3.1.0, Step 2.3
-- Differs     The same statement, behind a question to the catalog that is asked before the step.
UPDATE COMMAND OPTIONS USING S ON C OFF;
--#SET TERMINATOR @
ECHO step 0570 uma-resource
@

CREATE TABLE IDN_UMA_RESOURCE (
  ID INTEGER NOT NULL,
  RESOURCE_ID VARCHAR(255),
  RESOURCE_NAME VARCHAR(255),
  TIME_CREATED TIMESTAMP NOT NULL,
  RESOURCE_OWNER_NAME VARCHAR(255),
  CLIENT_ID VARCHAR(255),
  TENANT_ID INTEGER DEFAULT -1234,
  USER_DOMAIN VARCHAR(50),
  PRIMARY KEY (ID)
)
@

COMMIT
@

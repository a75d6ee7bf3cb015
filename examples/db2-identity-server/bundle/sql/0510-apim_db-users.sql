-- Step 0510 users                                                                         2.6.0 -> 3.1.0, Db2
-- Create AM_USER
--
-- Database    apim_db (AMDB on db1.rail.example:50000)
-- Run as      am
-- Run with    db2 'CONNECT TO AMDB USER am' and { db2 -stvf sql/0510-apim_db-users.sql || { db2 ROLLBACK
--             false; }; }; db2 TERMINATE
--             (in the bundle's folder; migrate.sh does this for you)
-- Needs       every server is stopped (proved: after stop-old-servers)
--             table AM_USER does not exist yet (asked when run; if not, the step is skipped, expected: 2.6.0
--             catalog)
-- Does        3.1.0 keeps the names of API users by their ids here.
-- Risk        none known
-- Done when   table AM_USER exists
--             the primary key of AM_USER is (USER_ID)
-- Undo        DROP TABLE AM_USER, as long as it is empty
-- Source      guide 2.6.0 to 3.1.0, Step 2.3
-- Differs     The same statement, behind a question to the catalog that is asked before the step.
UPDATE COMMAND OPTIONS USING S ON C OFF;
--#SET TERMINATOR @
ECHO step 0510 users
@

CREATE TABLE AM_USER (
  USER_ID VARCHAR(255) NOT NULL,
  USER_NAME VARCHAR(255) NOT NULL,
  PRIMARY KEY (USER_ID)
)
@

COMMIT
@

-- Step 0270 monetization-usage                                                            2.6.0 -> 3.1.0, Db2
-- Create AM_MONETIZATION_USAGE
--
-- Database    apim_db (AMDB on db1.rail.example:50000)
-- Run as      am
-- Run with    db2 'CONNECT TO AMDB USER am' and { db2 -stvf sql/0270-apim_db-monetization-usage.sql || { db2
--             ROLLBACK; false; }; }; db2 TERMINATE
--             (in the bundle's folder; migrate.sh does this for you)
-- Needs       every server is stopped (proved: after stop-old-servers)
--             table AM_MONETIZATION_USAGE does not exist yet (asked when run; if not, the step is skipped,
--             expected: 2.6.0 catalog)
-- Does        3.0.0 keeps here which usage it has handed to the billing engine.
-- Risk        none known
-- Done when   table AM_MONETIZATION_USAGE exists
--             the primary key of AM_MONETIZATION_USAGE is (ID)
-- Undo        DROP TABLE AM_MONETIZATION_USAGE, as long as it is empty
-- Source      guide 2.6.0 to 3.1.0, Step 2.3
-- Differs     One terminator, on a line of its own.
UPDATE COMMAND OPTIONS USING S ON C OFF;
--#SET TERMINATOR @
ECHO step 0270 monetization-usage
@

CREATE TABLE AM_MONETIZATION_USAGE (
  ID VARCHAR(100) NOT NULL,
  STATE VARCHAR(50) NOT NULL,
  STATUS VARCHAR(50) NOT NULL,
  STARTED_TIME VARCHAR(50) NOT NULL,
  PUBLISHED_TIME VARCHAR(50) NOT NULL,
  PRIMARY KEY (ID)
)
@

COMMIT
@

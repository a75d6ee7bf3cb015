-- Step 0280 notification-subscribers                                                      2.6.0 -> 3.1.0, Db2
-- Create AM_NOTIFICATION_SUBSCRIBER
--
-- Database    apim_db (AMDB on db1.rail.example:50000)
-- Run as      am
-- Run with    db2 'CONNECT TO AMDB USER am' and { db2 -stvf sql/0280-apim_db-notification-subscribers.sql ||
--             { db2 ROLLBACK; false; }; }; db2 TERMINATE
--             (in the bundle's folder; migrate.sh does this for you)
-- Needs       every server is stopped (proved: after stop-old-servers)
--             table AM_NOTIFICATION_SUBSCRIBER does not exist yet (asked when run; if not, the step is
--             skipped, expected: 2.6.0 catalog)
-- Does        3.0.0 keeps here who is told of new versions of an API.
-- Risk        none known
-- Done when   table AM_NOTIFICATION_SUBSCRIBER exists
--             the primary key of AM_NOTIFICATION_SUBSCRIBER is (UUID, SUBSCRIBER_ADDRESS)
-- Undo        DROP TABLE AM_NOTIFICATION_SUBSCRIBER, as long as it is empty
-- Source      guide 2.6.0 to 3.1.0, Step 2.3
-- Differs     The plain statement, behind a question to the catalog that is asked before the step.
UPDATE COMMAND OPTIONS USING S ON C OFF;
--#SET TERMINATOR @
ECHO step 0280 notification-subscribers
@

CREATE TABLE AM_NOTIFICATION_SUBSCRIBER (
  UUID VARCHAR(255) NOT NULL,
  CATEGORY VARCHAR(255) NOT NULL,
  NOTIFICATION_METHOD VARCHAR(255) NOT NULL,
  SUBSCRIBER_ADDRESS VARCHAR(255) NOT NULL,
  PRIMARY KEY (UUID, SUBSCRIBER_ADDRESS)
)
@

COMMIT
@

-- Step 0250 system-apps                                                                   2.6.0 -> 3.1.0, Db2
-- Create AM_SYSTEM_APPS
--
-- Database    apim_db (AMDB on db1.rail.example:50000)
-- Run as      am
-- Run with    db2 'CONNECT TO AMDB USER am' and { db2 -stvf sql/0250-apim_db-system-apps.sql || { db2
--             ROLLBACK; false; }; }; db2 TERMINATE
--             (in the bundle's folder; migrate.sh does this for you)
-- Needs       every server is stopped (proved: after stop-old-servers)
--             table AM_API exists (asked when run, expected: 2.6.0 catalog)
--             table AM_KEY_MANAGER does not exist yet (asked when run, expected: 2.6.0 catalog)
--             table AM_SYSTEM_APPS does not exist yet (asked when run; if not, the step is skipped, expected:
--             2.6.0 catalog)
-- Does        3.0.0 keeps here the OAuth applications of its own portals.
-- Risk        none known
-- Done when   table AM_SYSTEM_APPS exists
--             the primary key of AM_SYSTEM_APPS is (ID)
--             AM_SYSTEM_APPS has a unique constraint over (CONSUMER_KEY)
-- Undo        DROP TABLE AM_SYSTEM_APPS, as long as it is empty
-- Source      guide 2.6.0 to 3.1.0, Step 2.3
-- Differs     The unique key that the published schema of 3.0.0 has. The step `system-app-name-not-unique` of
--             the 3.1.0 part drops it on every system.
-- Differs     The same statement, behind a question to the catalog that is asked before the step.
UPDATE COMMAND OPTIONS USING S ON C OFF;
--#SET TERMINATOR @
ECHO step 0250 system-apps
@

CREATE TABLE AM_SYSTEM_APPS (
  ID INTEGER NOT NULL GENERATED ALWAYS AS IDENTITY (
    START
    WITH
      1 INCREMENT BY 1
  ),
  NAME VARCHAR(50) NOT NULL,
  CONSUMER_KEY VARCHAR(512) NOT NULL,
  CONSUMER_SECRET VARCHAR(512) NOT NULL,
  CREATED_TIME TIMESTAMP DEFAULT CURRENT_TIMESTAMP NOT NULL,
  UNIQUE (NAME),
  UNIQUE (CONSUMER_KEY),
  PRIMARY KEY (ID)
)
@

COMMIT
@

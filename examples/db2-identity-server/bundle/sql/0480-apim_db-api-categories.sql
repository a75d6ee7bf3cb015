-- Step 0480 api-categories                                                                2.6.0 -> 3.1.0, Db2
-- Create AM_API_CATEGORIES
--
-- Database    apim_db (AMDB on db1.rail.example:50000)
-- Run as      am
-- Run with    db2 'CONNECT TO AMDB USER am' and { db2 -stvf sql/0480-apim_db-api-categories.sql || { db2
--             ROLLBACK; false; }; }; db2 TERMINATE
--             (in the bundle's folder; migrate.sh does this for you)
-- Needs       every server is stopped (proved: after stop-old-servers)
--             table AM_SYSTEM_APPS exists (asked when run, expected: by step system-apps)
--             table AM_KEY_MANAGER does not exist yet (asked when run, expected: 2.6.0 catalog)
--             table AM_API_CATEGORIES does not exist yet (asked when run; if not, the step is skipped,
--             expected: 2.6.0 catalog)
-- Does        3.1.0 sorts APIs into categories that the administrator defines.
-- Risk        none known
-- Done when   table AM_API_CATEGORIES exists
--             the primary key of AM_API_CATEGORIES is (UUID)
--             AM_API_CATEGORIES has a unique constraint over (NAME, TENANT_ID)
-- Undo        DROP TABLE AM_API_CATEGORIES, as long as it is empty
-- Source      guide 2.6.0 to 3.1.0, Step 2.3
-- Differs     The same statement, behind a question to the catalog that is asked before the step.
-- Differs     One convention in every file.
UPDATE COMMAND OPTIONS USING S ON C OFF;
--#SET TERMINATOR @
ECHO step 0480 api-categories
@

CREATE TABLE AM_API_CATEGORIES (
  UUID VARCHAR(50) NOT NULL,
  NAME VARCHAR(255) NOT NULL,
  DESCRIPTION VARCHAR(1024),
  TENANT_ID INTEGER DEFAULT -1 NOT NULL,
  UNIQUE (NAME, TENANT_ID),
  PRIMARY KEY (UUID)
)
@

COMMIT
@

-- Step 0270 uma-resource-scope                                               3.0.0 -> 3.2.0, MySQL or MariaDB
-- Create IDN_UMA_RESOURCE_SCOPE
--
-- Database    apim_db (am_db on db1.books.example:3306)
-- Run as      am
-- Run with    mysql --protocol=TCP --host=db1.books.example --port=3306 --user=am
--             --default-character-set=utf8mb4 --batch --skip-column-names --skip-force --database=am_db <
--             sql/0270-apim_db-uma-resource-scope.sql
--             (in the bundle's folder; migrate.sh does this for you)
-- Needs       every server is stopped (proved: after stop-old-servers)
--             table IDN_UMA_RESOURCE_SCOPE does not exist yet (asked when run; if not, the step is skipped,
--             expected: 3.0.0 catalog)
--             table IDN_UMA_RESOURCE exists (asked when run, expected: by step uma-resource)
-- Does        Holds scopes of resources of User-Managed Access.
-- Risk        none known
-- Done when   table IDN_UMA_RESOURCE_SCOPE exists
--             the primary key of IDN_UMA_RESOURCE_SCOPE is (ID)
-- Undo        DROP TABLE IDN_UMA_RESOURCE_SCOPE, as long as it is empty
-- Source      guide 3.0.0 to 3.2.0, Step 2.3
-- Differs     The tables, indexes, sequences and triggers of the published schema of 3.1.0.
SET NAMES utf8mb4;
SET autocommit = 0;
SELECT 'step 0270 uma-resource-scope' AS migplan;

CREATE TABLE IDN_UMA_RESOURCE_SCOPE (
  ID INTEGER NOT NULL AUTO_INCREMENT,
  RESOURCE_IDENTITY INTEGER NOT NULL,
  SCOPE_NAME VARCHAR(255),
  PRIMARY KEY (ID),
  FOREIGN KEY (RESOURCE_IDENTITY) REFERENCES IDN_UMA_RESOURCE (ID) ON DELETE CASCADE
) ENGINE = InnoDB;

COMMIT;

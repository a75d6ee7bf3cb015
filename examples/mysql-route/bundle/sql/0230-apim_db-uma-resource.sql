-- Step 0230 uma-resource                                                     3.0.0 -> 3.2.0, MySQL or MariaDB
-- Create IDN_UMA_RESOURCE
--
-- Database    apim_db (am_db on db1.books.example:3306)
-- Run as      am
-- Run with    mysql --protocol=TCP --host=db1.books.example --port=3306 --user=am
--             --default-character-set=utf8mb4 --batch --skip-column-names --skip-force --database=am_db <
--             sql/0230-apim_db-uma-resource.sql
--             (in the bundle's folder; migrate.sh does this for you)
-- Needs       every server is stopped (proved: after stop-old-servers)
--             table IDN_UMA_RESOURCE does not exist yet (asked when run; if not, the step is skipped,
--             expected: 3.0.0 catalog)
-- Does        Holds resources of User-Managed Access.
-- Risk        none known
-- Done when   table IDN_UMA_RESOURCE exists
--             the primary key of IDN_UMA_RESOURCE is (ID)
-- Undo        DROP TABLE IDN_UMA_RESOURCE, as long as it is empty
-- Source      guide 3.0.0 to 3.2.0, Step 2.3
-- Differs     The tables, indexes, sequences and triggers of the published schema of 3.1.0.
-- Differs     DEFAULT CURRENT_TIMESTAMP, which is the same under both settings.
SET NAMES utf8mb4;
SET autocommit = 0;
SELECT 'step 0230 uma-resource' AS migplan;

CREATE TABLE IDN_UMA_RESOURCE (
  ID INTEGER NOT NULL AUTO_INCREMENT,
  RESOURCE_ID VARCHAR(255),
  RESOURCE_NAME VARCHAR(255),
  TIME_CREATED TIMESTAMP NOT NULL DEFAULT CURRENT_TIMESTAMP,
  RESOURCE_OWNER_NAME VARCHAR(255),
  CLIENT_ID VARCHAR(255),
  TENANT_ID INTEGER DEFAULT -1234,
  USER_DOMAIN VARCHAR(50),
  PRIMARY KEY (ID)
) ENGINE = InnoDB;

COMMIT;

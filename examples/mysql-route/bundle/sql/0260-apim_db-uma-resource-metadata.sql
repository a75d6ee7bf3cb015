-- Step 0260 uma-resource-metadata                                            3.0.0 -> 3.2.0, MySQL or MariaDB
-- Create IDN_UMA_RESOURCE_META_DATA
--
-- Database    apim_db (am_db on db1.books.example:3306)
-- Run as      am
-- Run with    mysql --protocol=TCP --host=db1.books.example --port=3306 --user=am
--             --default-character-set=utf8mb4 --batch --skip-column-names --skip-force --database=am_db <
--             sql/0260-apim_db-uma-resource-metadata.sql
--             (in the bundle's folder; migrate.sh does this for you)
-- Needs       every server is stopped (proved: after stop-old-servers)
--             table IDN_UMA_RESOURCE_META_DATA does not exist yet (asked when run; if not, the step is
--             skipped, expected: 3.0.0 catalog)
--             table IDN_UMA_RESOURCE exists (asked when run, expected: by step uma-resource)
-- Does        Holds properties of resources of User-Managed Access.
-- Risk        none known
-- Done when   table IDN_UMA_RESOURCE_META_DATA exists
--             the primary key of IDN_UMA_RESOURCE_META_DATA is (ID)
-- Undo        DROP TABLE IDN_UMA_RESOURCE_META_DATA, as long as it is empty
-- Source      guide 3.0.0 to 3.2.0, Step 2.3
-- Differs     The tables, indexes, sequences and triggers of the published schema of 3.1.0.
SET NAMES utf8mb4;
SET autocommit = 0;
SELECT 'step 0260 uma-resource-metadata' AS migplan;

CREATE TABLE IDN_UMA_RESOURCE_META_DATA (
  ID INTEGER NOT NULL AUTO_INCREMENT,
  RESOURCE_IDENTITY INTEGER NOT NULL,
  PROPERTY_KEY VARCHAR(40),
  PROPERTY_VALUE VARCHAR(255),
  PRIMARY KEY (ID),
  FOREIGN KEY (RESOURCE_IDENTITY) REFERENCES IDN_UMA_RESOURCE (ID) ON DELETE CASCADE
) ENGINE = InnoDB;

COMMIT;

-- Step 0480 resource-scope-mapping                                           3.0.0 -> 3.2.0, MySQL or MariaDB
-- Create AM_API_RESOURCE_SCOPE_MAPPING
--
-- Database    apim_db (am_db on db1.books.example:3306)
-- Run as      am
-- Run with    mysql --protocol=TCP --host=db1.books.example --port=3306 --user=am
--             --default-character-set=utf8mb4 --batch --skip-column-names --skip-force --database=am_db <
--             sql/0480-apim_db-resource-scope-mapping.sql
--             (in the bundle's folder; migrate.sh does this for you)
-- Needs       every server is stopped (proved: after stop-old-servers)
--             table AM_API_URL_MAPPING exists (asked when run, expected: 3.0.0 catalog)
--             table AM_API_RESOURCE_SCOPE_MAPPING does not exist yet (asked when run; if not, the step is
--             skipped, expected: 3.0.0 catalog)
-- Does        3.2.0 keeps here which scopes a resource of an API asks for.
-- Risk        none known
-- Done when   table AM_API_RESOURCE_SCOPE_MAPPING exists
--             the primary key of AM_API_RESOURCE_SCOPE_MAPPING is (SCOPE_NAME, URL_MAPPING_ID)
--             AM_API_RESOURCE_SCOPE_MAPPING has a foreign key over (URL_MAPPING_ID)
-- Undo        DROP TABLE AM_API_RESOURCE_SCOPE_MAPPING, as long as it is empty
-- Source      guide 3.0.0 to 3.2.0, Step 2.3
-- Differs     The table stays with its rows. Nothing in 3.2.0 reads it once the client has run; it may be
--             dropped then, after a backup.
SET NAMES utf8mb4;
SET autocommit = 0;
SELECT 'step 0480 resource-scope-mapping' AS migplan;

CREATE TABLE AM_API_RESOURCE_SCOPE_MAPPING (
  SCOPE_NAME VARCHAR(255) NOT NULL,
  URL_MAPPING_ID INTEGER NOT NULL,
  TENANT_ID INTEGER NOT NULL,
  PRIMARY KEY (SCOPE_NAME, URL_MAPPING_ID),
  FOREIGN KEY (URL_MAPPING_ID) REFERENCES AM_API_URL_MAPPING (URL_MAPPING_ID) ON DELETE CASCADE
) ENGINE = InnoDB;

COMMIT;

-- Step 0160 api-categories                                                   3.0.0 -> 3.2.0, MySQL or MariaDB
-- Create AM_API_CATEGORIES
--
-- Database    apim_db (am_db on db1.books.example:3306)
-- Run as      am
-- Run with    mysql --protocol=TCP --host=db1.books.example --port=3306 --user=am
--             --default-character-set=utf8mb4 --batch --skip-column-names --skip-force --database=am_db <
--             sql/0160-apim_db-api-categories.sql
--             (in the bundle's folder; migrate.sh does this for you)
-- Needs       every server is stopped (proved: after stop-old-servers)
--             table AM_SYSTEM_APPS exists (asked when run, expected: 3.0.0 catalog)
--             table AM_KEY_MANAGER does not exist yet (asked when run, expected: 3.0.0 catalog)
--             table AM_API_CATEGORIES does not exist yet (asked when run; if not, the step is skipped,
--             expected: 3.0.0 catalog)
-- Does        3.1.0 sorts APIs into categories that the administrator defines.
-- Risk        none known
-- Done when   table AM_API_CATEGORIES exists
--             the primary key of AM_API_CATEGORIES is (UUID)
--             AM_API_CATEGORIES has a unique constraint over (NAME, TENANT_ID)
-- Undo        DROP TABLE AM_API_CATEGORIES, as long as it is empty
-- Source      guide 3.0.0 to 3.2.0, Step 2.3
SET NAMES utf8mb4;
SET autocommit = 0;
SELECT 'step 0160 api-categories' AS migplan;

CREATE TABLE AM_API_CATEGORIES (
  UUID VARCHAR(50),
  NAME VARCHAR(255),
  DESCRIPTION VARCHAR(1024),
  TENANT_ID INTEGER DEFAULT -1,
  UNIQUE (NAME, TENANT_ID),
  PRIMARY KEY (UUID)
) ENGINE = InnoDB;

COMMIT;

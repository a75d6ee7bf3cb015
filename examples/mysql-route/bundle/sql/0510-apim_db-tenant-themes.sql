-- Step 0510 tenant-themes                                                    3.0.0 -> 3.2.0, MySQL or MariaDB
-- Create AM_TENANT_THEMES
--
-- Database    apim_db (am_db on db1.books.example:3306)
-- Run as      am
-- Run with    mysql --protocol=TCP --host=db1.books.example --port=3306 --user=am
--             --default-character-set=utf8mb4 --batch --skip-column-names --skip-force --database=am_db <
--             sql/0510-apim_db-tenant-themes.sql
--             (in the bundle's folder; migrate.sh does this for you)
-- Needs       every server is stopped (proved: after stop-old-servers)
--             table AM_TENANT_THEMES does not exist yet (asked when run; if not, the step is skipped,
--             expected: 3.0.0 catalog)
-- Does        3.2.0 keeps the themes of tenants here.
-- Risk        none known
-- Done when   table AM_TENANT_THEMES exists
--             the primary key of AM_TENANT_THEMES is (TENANT_ID)
-- Undo        DROP TABLE AM_TENANT_THEMES, as long as it is empty
-- Source      guide 3.0.0 to 3.2.0, Step 2.3
SET NAMES utf8mb4;
SET autocommit = 0;
SELECT 'step 0510 tenant-themes' AS migplan;

CREATE TABLE AM_TENANT_THEMES (
  TENANT_ID INTEGER NOT NULL,
  THEME MEDIUMBLOB NOT NULL,
  PRIMARY KEY (TENANT_ID)
) ENGINE = InnoDB;

COMMIT;

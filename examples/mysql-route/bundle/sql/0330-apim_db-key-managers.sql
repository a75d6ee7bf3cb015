-- Step 0330 key-managers                                                     3.0.0 -> 3.2.0, MySQL or MariaDB
-- Create AM_KEY_MANAGER
--
-- Database    apim_db (am_db on db1.books.example:3306)
-- Run as      am
-- Run with    mysql --protocol=TCP --host=db1.books.example --port=3306 --user=am
--             --default-character-set=utf8mb4 --batch --skip-column-names --skip-force --database=am_db <
--             sql/0330-apim_db-key-managers.sql
--             (in the bundle's folder; migrate.sh does this for you)
-- Needs       every server is stopped (proved: after stop-old-servers)
--             column AM_SYSTEM_APPS.TENANT_DOMAIN exists (asked when run, expected: by step
--             system-app-tenant-domain)
--             column AM_API.API_UUID does not exist yet (asked when run, expected: 3.0.0 catalog)
--             table AM_KEY_MANAGER does not exist yet (asked when run; if not, the step is skipped, expected:
--             3.0.0 catalog)
-- Does        3.2.0 keeps here the key managers that the administrator of a tenant connects.
-- Risk        none known
-- Done when   table AM_KEY_MANAGER exists
--             the primary key of AM_KEY_MANAGER is (UUID)
--             AM_KEY_MANAGER has a unique constraint over (NAME, TENANT_DOMAIN)
-- Undo        DROP TABLE AM_KEY_MANAGER, as long as it is empty
-- Source      guide 3.0.0 to 3.2.0, Step 2.3
-- Differs     The column of the published schema, and InnoDB.
SET NAMES utf8mb4;
SET autocommit = 0;
SELECT 'step 0330 key-managers' AS migplan;

CREATE TABLE AM_KEY_MANAGER (
  UUID VARCHAR(50) NOT NULL,
  NAME VARCHAR(100),
  DISPLAY_NAME VARCHAR(100),
  DESCRIPTION VARCHAR(256),
  TYPE VARCHAR(45),
  CONFIGURATION BLOB,
  ENABLED TINYINT(1) DEFAULT 1,
  TENANT_DOMAIN VARCHAR(100),
  PRIMARY KEY (UUID),
  UNIQUE (NAME, TENANT_DOMAIN)
) ENGINE = InnoDB;

COMMIT;

-- Step 0540 scopes                                                           3.0.0 -> 3.2.0, MySQL or MariaDB
-- Create AM_SCOPE
--
-- Database    apim_db (am_db on db1.books.example:3306)
-- Run as      am
-- Run with    mysql --protocol=TCP --host=db1.books.example --port=3306 --user=am
--             --default-character-set=utf8mb4 --batch --skip-column-names --skip-force --database=am_db <
--             sql/0540-apim_db-scopes.sql
--             (in the bundle's folder; migrate.sh does this for you)
-- Needs       every server is stopped (proved: after stop-old-servers)
--             table AM_SCOPE does not exist yet (asked when run; if not, the step is skipped, expected: 3.0.0
--             catalog)
-- Does        3.2.0 keeps scopes for key managers that have no scopes of their own.
-- Risk        none known
-- Done when   table AM_SCOPE exists
--             the primary key of AM_SCOPE is (SCOPE_ID)
-- Undo        DROP TABLE AM_SCOPE, as long as it is empty
-- Source      guide 3.0.0 to 3.2.0, Step 2.3
SET NAMES utf8mb4;
SET autocommit = 0;
SELECT 'step 0540 scopes' AS migplan;

CREATE TABLE AM_SCOPE (
  SCOPE_ID INTEGER NOT NULL AUTO_INCREMENT,
  NAME VARCHAR(255) NOT NULL,
  DISPLAY_NAME VARCHAR(255) NOT NULL,
  DESCRIPTION VARCHAR(512),
  TENANT_ID INTEGER DEFAULT -1 NOT NULL,
  SCOPE_TYPE VARCHAR(255) NOT NULL,
  PRIMARY KEY (SCOPE_ID)
) ENGINE = InnoDB;

COMMIT;

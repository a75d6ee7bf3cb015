-- Step 0490 shared-scopes                                                    3.0.0 -> 3.2.0, MySQL or MariaDB
-- Create AM_SHARED_SCOPE
--
-- Database    apim_db (am_db on db1.books.example:3306)
-- Run as      am
-- Run with    mysql --protocol=TCP --host=db1.books.example --port=3306 --user=am
--             --default-character-set=utf8mb4 --batch --skip-column-names --skip-force --database=am_db <
--             sql/0490-apim_db-shared-scopes.sql
--             (in the bundle's folder; migrate.sh does this for you)
-- Needs       every server is stopped (proved: after stop-old-servers)
--             table AM_SHARED_SCOPE does not exist yet (asked when run; if not, the step is skipped,
--             expected: 3.0.0 catalog)
-- Does        3.2.0 keeps here the scopes that APIs share.
-- Risk        none known
-- Done when   table AM_SHARED_SCOPE exists
--             the primary key of AM_SHARED_SCOPE is (UUID)
-- Undo        DROP TABLE AM_SHARED_SCOPE, as long as it is empty
-- Source      guide 3.0.0 to 3.2.0, Step 2.3
-- Differs     NOT NULL.
SET NAMES utf8mb4;
SET autocommit = 0;
SELECT 'step 0490 shared-scopes' AS migplan;

CREATE TABLE AM_SHARED_SCOPE (
  NAME VARCHAR(255) NOT NULL,
  UUID VARCHAR(256) NOT NULL,
  TENANT_ID INTEGER,
  PRIMARY KEY (UUID)
) ENGINE = InnoDB;

COMMIT;

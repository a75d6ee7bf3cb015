-- Step 0190 users                                                            3.0.0 -> 3.2.0, MySQL or MariaDB
-- Create AM_USER
--
-- Database    apim_db (am_db on db1.books.example:3306)
-- Run as      am
-- Run with    mysql --protocol=TCP --host=db1.books.example --port=3306 --user=am
--             --default-character-set=utf8mb4 --batch --skip-column-names --skip-force --database=am_db <
--             sql/0190-apim_db-users.sql
--             (in the bundle's folder; migrate.sh does this for you)
-- Needs       every server is stopped (proved: after stop-old-servers)
--             table AM_USER does not exist yet (asked when run; if not, the step is skipped, expected: 3.0.0
--             catalog)
-- Does        3.1.0 keeps the names of API users by their ids here.
-- Risk        none known
-- Done when   table AM_USER exists
--             the primary key of AM_USER is (USER_ID)
-- Undo        DROP TABLE AM_USER, as long as it is empty
-- Source      guide 3.0.0 to 3.2.0, Step 2.3
SET NAMES utf8mb4;
SET autocommit = 0;
SELECT 'step 0190 users' AS migplan;

CREATE TABLE AM_USER (
  USER_ID VARCHAR(255) NOT NULL,
  USER_NAME VARCHAR(255) NOT NULL,
  PRIMARY KEY (USER_ID)
) ENGINE = InnoDB;

COMMIT;

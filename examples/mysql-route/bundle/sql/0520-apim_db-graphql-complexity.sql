-- Step 0520 graphql-complexity                                               3.0.0 -> 3.2.0, MySQL or MariaDB
-- Create AM_GRAPHQL_COMPLEXITY
--
-- Database    apim_db (am_db on db1.books.example:3306)
-- Run as      am
-- Run with    mysql --protocol=TCP --host=db1.books.example --port=3306 --user=am
--             --default-character-set=utf8mb4 --batch --skip-column-names --skip-force --database=am_db <
--             sql/0520-apim_db-graphql-complexity.sql
--             (in the bundle's folder; migrate.sh does this for you)
-- Needs       every server is stopped (proved: after stop-old-servers)
--             table AM_API exists (asked when run, expected: 3.0.0 catalog)
--             table AM_GRAPHQL_COMPLEXITY does not exist yet (asked when run; if not, the step is skipped,
--             expected: 3.0.0 catalog)
-- Does        3.2.0 keeps here how much each field of a GraphQL API costs.
-- Risk        none known
-- Done when   table AM_GRAPHQL_COMPLEXITY exists
--             the primary key of AM_GRAPHQL_COMPLEXITY is (UUID)
--             AM_GRAPHQL_COMPLEXITY has a unique constraint over (API_ID, TYPE, FIELD)
-- Undo        DROP TABLE AM_GRAPHQL_COMPLEXITY, as long as it is empty
-- Source      guide 3.0.0 to 3.2.0, Step 2.3
SET NAMES utf8mb4;
SET autocommit = 0;
SELECT 'step 0520 graphql-complexity' AS migplan;

CREATE TABLE AM_GRAPHQL_COMPLEXITY (
  UUID VARCHAR(256) NOT NULL,
  API_ID INTEGER NOT NULL,
  TYPE VARCHAR(256),
  FIELD VARCHAR(256),
  COMPLEXITY_VALUE INTEGER,
  UNIQUE (API_ID, TYPE, FIELD),
  PRIMARY KEY (UUID),
  FOREIGN KEY (API_ID) REFERENCES AM_API (API_ID) ON UPDATE CASCADE ON DELETE CASCADE
) ENGINE = InnoDB;

COMMIT;

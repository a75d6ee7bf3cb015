-- Step 0550 scope-bindings                                                   3.0.0 -> 3.2.0, MySQL or MariaDB
-- Create AM_SCOPE_BINDING
--
-- Database    apim_db (am_db on db1.books.example:3306)
-- Run as      am
-- Run with    mysql --protocol=TCP --host=db1.books.example --port=3306 --user=am
--             --default-character-set=utf8mb4 --batch --skip-column-names --skip-force --database=am_db <
--             sql/0550-apim_db-scope-bindings.sql
--             (in the bundle's folder; migrate.sh does this for you)
-- Needs       every server is stopped (proved: after stop-old-servers)
--             table AM_SCOPE exists (asked when run, expected: by step scopes)
--             table AM_SCOPE_BINDING does not exist yet (asked when run; if not, the step is skipped,
--             expected: 3.0.0 catalog)
-- Does        3.2.0 keeps here which roles may use a scope.
-- Risk        none known
-- Done when   table AM_SCOPE_BINDING exists
--             AM_SCOPE_BINDING has a foreign key over (SCOPE_ID)
-- Undo        DROP TABLE AM_SCOPE_BINDING, as long as it is empty
-- Source      guide 3.0.0 to 3.2.0, Step 2.3
SET NAMES utf8mb4;
SET autocommit = 0;
SELECT 'step 0550 scope-bindings' AS migplan;

CREATE TABLE AM_SCOPE_BINDING (
  SCOPE_ID INTEGER NOT NULL,
  SCOPE_BINDING VARCHAR(255) NOT NULL,
  BINDING_TYPE VARCHAR(255) NOT NULL,
  FOREIGN KEY (SCOPE_ID) REFERENCES AM_SCOPE (SCOPE_ID) ON DELETE CASCADE
) ENGINE = InnoDB;

COMMIT;

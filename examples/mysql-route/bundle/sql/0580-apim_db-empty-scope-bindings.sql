-- Step 0580 empty-scope-bindings                                             3.0.0 -> 3.2.0, MySQL or MariaDB
-- Delete scope bindings that bind nothing
--
-- Database    apim_db (am_db on db1.books.example:3306)
-- Run as      am
-- Run with    mysql --protocol=TCP --host=db1.books.example --port=3306 --user=am
--             --default-character-set=utf8mb4 --batch --skip-column-names --skip-force --database=am_db <
--             sql/0580-apim_db-empty-scope-bindings.sql
--             (in the bundle's folder; migrate.sh does this for you)
-- Needs       every server is stopped (proved: after stop-old-servers)
--             table IDN_OAUTH2_SCOPE_BINDING exists (asked when run, expected: 3.0.0 catalog)
-- Does        A binding must bind something; the identity migration to 5.10.0 makes SCOPE_BINDING NOT NULL
--             and stops at the first row without one.
-- Risk        deletes rows of IDN_OAUTH2_SCOPE_BINDING whose SCOPE_BINDING is NULL or empty. They bind a
--             scope to no role, so no right is lost; bindings with a role and the scopes themselves stay
-- Done when   Every scope binding binds something
-- Way back    restore backup-apim-db
-- Source      guide 3.0.0 to 3.2.0, Step 2.3
-- Differs     The rows are deleted, as the guides for 3.1.0 do.
SET NAMES utf8mb4;
SET autocommit = 0;
SELECT 'step 0580 empty-scope-bindings' AS migplan;

DELETE FROM IDN_OAUTH2_SCOPE_BINDING WHERE SCOPE_BINDING IS NULL OR SCOPE_BINDING = '';

COMMIT;

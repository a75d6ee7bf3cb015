-- Step 1020 graphql-complexity-not-unique-2                                  3.2.0 -> 4.0.0, MySQL or MariaDB
-- Let each revision have its own complexity of a GraphQL field
--
-- Database    apim_db (am_db on db1.books.example:3306)
-- Run as      am
-- Run with    mysql --protocol=TCP --host=db1.books.example --port=3306 --user=am
--             --default-character-set=utf8mb4 --batch --skip-column-names --skip-force --database=am_db <
--             sql/1020-apim_db-graphql-complexity-not-unique-2.sql
--             (in the bundle's folder; migrate.sh does this for you)
-- Needs       every server is stopped (proved: after stop-old-servers, client-run)
--             table AM_GRAPHQL_COMPLEXITY exists (asked when run, expected: 3.2.0 catalog)
--             AM_GRAPHQL_COMPLEXITY has a unique constraint over (API_ID, TYPE, FIELD) (asked when run; if
--             not, the step is skipped, expected: 3.2.0 catalog)
-- Does        A revision copies the rows of its API.
-- Risk        locks AM_GRAPHQL_COMPLEXITY, for a moment
-- Done when   AM_GRAPHQL_COMPLEXITY has no unique constraint over (API_ID, TYPE, FIELD)
-- Undo        ALTER TABLE AM_GRAPHQL_COMPLEXITY DROP INDEX API_ID, ADD UNIQUE API_ID (API_ID, TYPE, FIELD),
--             as long as no revision of a GraphQL API has been made
-- Source      guide 3.2.0 to 4.0.0, Step 2.3
-- Differs     The constraint is dropped, as in the published schema.
SET NAMES utf8mb4;
SET autocommit = 0;
SELECT 'step 1020 graphql-complexity-not-unique-2' AS migplan;

ALTER TABLE AM_GRAPHQL_COMPLEXITY DROP INDEX API_ID, ADD INDEX API_ID (API_ID);

COMMIT;

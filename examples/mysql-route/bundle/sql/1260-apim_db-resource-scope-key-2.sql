-- Step 1260 resource-scope-key-2                                             3.2.0 -> 4.0.0, MySQL or MariaDB
-- Give IDN_OAUTH2_RESOURCE_SCOPE its primary key again
--
-- Database    apim_db (am_db on db1.books.example:3306)
-- Run as      am
-- Run with    mysql --protocol=TCP --host=db1.books.example --port=3306 --user=am
--             --default-character-set=utf8mb4 --batch --skip-column-names --skip-force --database=am_db <
--             sql/1260-apim_db-resource-scope-key-2.sql
--             (in the bundle's folder; migrate.sh does this for you)
-- Needs       every server is stopped (proved: after stop-old-servers, client-run)
--             table IDN_OAUTH2_RESOURCE_SCOPE exists (asked when run, expected: 3.2.0 catalog)
--             the primary key of IDN_OAUTH2_RESOURCE_SCOPE is not (RESOURCE_PATH) (asked when run; if not,
--             the step is skipped, expected: 3.2.0 catalog)
--             No RESOURCE_PATH is there twice. Of the rows of one path keep one: since 3.2.0 the scopes of
--             resources are in AM_API_RESOURCE_SCOPE_MAPPING (asked when run)
-- Risk        rewrites IDN_OAUTH2_RESOURCE_SCOPE, whose rows lie in the order of the key; locks
--             IDN_OAUTH2_RESOURCE_SCOPE, while the key is built
-- Done when   the primary key of IDN_OAUTH2_RESOURCE_SCOPE is (RESOURCE_PATH)
-- Undo        ALTER TABLE IDN_OAUTH2_RESOURCE_SCOPE DROP PRIMARY KEY
-- Source      guide 3.2.0 to 4.0.0, Step 2.3
-- Differs     The key of the published schema, after the question whether a path is there twice.
SET NAMES utf8mb4;
SET autocommit = 0;
SELECT 'step 1260 resource-scope-key-2' AS migplan;

ALTER TABLE IDN_OAUTH2_RESOURCE_SCOPE ADD PRIMARY KEY (RESOURCE_PATH);

COMMIT;

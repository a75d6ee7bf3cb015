-- Step 0500 resource-scope-without-key                                       3.0.0 -> 3.2.0, MySQL or MariaDB
-- Drop the primary key of IDN_OAUTH2_RESOURCE_SCOPE
--
-- Database    apim_db (am_db on db1.books.example:3306)
-- Run as      am
-- Run with    mysql --protocol=TCP --host=db1.books.example --port=3306 --user=am
--             --default-character-set=utf8mb4 --batch --skip-column-names --skip-force --database=am_db <
--             sql/0500-apim_db-resource-scope-without-key.sql
--             (in the bundle's folder; migrate.sh does this for you)
-- Needs       every server is stopped (proved: after stop-old-servers)
--             table IDN_OAUTH2_RESOURCE_SCOPE exists (asked when run, expected: 3.0.0 catalog)
--             the primary key of IDN_OAUTH2_RESOURCE_SCOPE is (RESOURCE_PATH) (asked when run; if not, the
--             step is skipped, expected: 3.0.0 catalog)
-- Does        3.2.0 allows several scopes on one resource.
-- Risk        rewrites IDN_OAUTH2_RESOURCE_SCOPE, whose rows lie in the order of the key; locks the table,
--             for as long as the statement runs
-- Done when   the primary key of IDN_OAUTH2_RESOURCE_SCOPE is not (RESOURCE_PATH)
--             column IDN_OAUTH2_RESOURCE_SCOPE.RESOURCE_PATH is NOT NULL
-- Undo        ALTER TABLE IDN_OAUTH2_RESOURCE_SCOPE ADD PRIMARY KEY (RESOURCE_PATH), as long as no path
--             occurs twice
-- Source      guide 3.0.0 to 3.2.0, Step 2.3
-- Differs     The same change, behind a question to the catalog that is asked before the step.
-- Differs     The same; the published schema has no key either. The failure leaves nothing half done, and the
--             step says what to do.
SET NAMES utf8mb4;
SET autocommit = 0;
SELECT 'step 0500 resource-scope-without-key' AS migplan;

ALTER TABLE IDN_OAUTH2_RESOURCE_SCOPE DROP PRIMARY KEY;

COMMIT;

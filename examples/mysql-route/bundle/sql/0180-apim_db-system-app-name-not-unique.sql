-- Step 0180 system-app-name-not-unique                                       3.0.0 -> 3.2.0, MySQL or MariaDB
-- Let each tenant have a system application of the same name
--
-- Database    apim_db (am_db on db1.books.example:3306)
-- Run as      am
-- Run with    mysql --protocol=TCP --host=db1.books.example --port=3306 --user=am
--             --default-character-set=utf8mb4 --batch --skip-column-names --skip-force --database=am_db <
--             sql/0180-apim_db-system-app-name-not-unique.sql
--             (in the bundle's folder; migrate.sh does this for you)
-- Needs       every server is stopped (proved: after stop-old-servers)
--             table AM_SYSTEM_APPS exists (asked when run, expected: 3.0.0 catalog)
--             AM_SYSTEM_APPS has a unique constraint over (NAME) (asked when run; if not, the step is
--             skipped, expected: 3.0.0 catalog)
-- Does        3.1.0 registers its portals once for each tenant, under the same names. While the name alone is
--             unique, the second tenant's registration fails.
-- Risk        locks AM_SYSTEM_APPS, a small table, for a moment
-- Done when   AM_SYSTEM_APPS has no unique constraint over (NAME)
--             AM_SYSTEM_APPS has a unique constraint over (CONSUMER_KEY)
-- Undo        ALTER TABLE AM_SYSTEM_APPS ADD UNIQUE (NAME), as long as no two tenants have registered the
--             same name
-- Source      guide 3.0.0 to 3.2.0, Step 2.3
-- Differs     The same change, behind a question to the catalog that is asked before the step.
SET NAMES utf8mb4;
SET autocommit = 0;
SELECT 'step 0180 system-app-name-not-unique' AS migplan;

ALTER TABLE AM_SYSTEM_APPS DROP INDEX NAME;

COMMIT;

-- Step 0420 key-mapping-app-info                                             3.0.0 -> 3.2.0, MySQL or MariaDB
-- Keep what a key manager knows about an application
--
-- Database    apim_db (am_db on db1.books.example:3306)
-- Run as      am
-- Run with    mysql --protocol=TCP --host=db1.books.example --port=3306 --user=am
--             --default-character-set=utf8mb4 --batch --skip-column-names --skip-force --database=am_db <
--             sql/0420-apim_db-key-mapping-app-info.sql
--             (in the bundle's folder; migrate.sh does this for you)
-- Needs       every server is stopped (proved: after stop-old-servers)
--             table AM_APPLICATION_KEY_MAPPING exists (asked when run, expected: 3.0.0 catalog)
--             column AM_APPLICATION_KEY_MAPPING.APP_INFO does not exist yet (asked when run; if not, the step
--             is skipped, expected: 3.0.0 catalog)
-- Risk        locks AM_APPLICATION_KEY_MAPPING, for a moment
-- Done when   column AM_APPLICATION_KEY_MAPPING.APP_INFO exists
-- Undo        ALTER TABLE AM_APPLICATION_KEY_MAPPING DROP COLUMN APP_INFO
-- Source      guide 3.0.0 to 3.2.0, Step 2.3
-- Differs     The same change, behind a question to the catalog that is asked before the step.
SET NAMES utf8mb4;
SET autocommit = 0;
SELECT 'step 0420 key-mapping-app-info' AS migplan;

ALTER TABLE AM_APPLICATION_KEY_MAPPING ADD APP_INFO BLOB;

COMMIT;

-- Step 1210 comment-category-2                                               3.2.0 -> 4.0.0, MySQL or MariaDB
-- Sort API comments into categories
--
-- Database    apim_db (am_db on db1.books.example:3306)
-- Run as      am
-- Run with    mysql --protocol=TCP --host=db1.books.example --port=3306 --user=am
--             --default-character-set=utf8mb4 --batch --skip-column-names --skip-force --database=am_db <
--             sql/1210-apim_db-comment-category-2.sql
--             (in the bundle's folder; migrate.sh does this for you)
-- Needs       every server is stopped (proved: after stop-old-servers, client-run)
--             table AM_API_COMMENTS exists (asked when run, expected: 3.2.0 catalog)
--             column AM_API_COMMENTS.CATEGORY does not exist yet (asked when run; if not, the step is
--             skipped, expected: 3.2.0 catalog)
-- Risk        locks AM_API_COMMENTS, for a moment
-- Done when   column AM_API_COMMENTS.CATEGORY holds 20 characters
--             column AM_API_COMMENTS.CATEGORY has a default
-- Undo        ALTER TABLE AM_API_COMMENTS DROP COLUMN CATEGORY
-- Source      guide 3.2.0 to 4.0.0, Step 2.3
-- Differs     The same change, behind a question to the catalog that is asked before the step.
SET NAMES utf8mb4;
SET autocommit = 0;
SELECT 'step 1210 comment-category-2' AS migplan;

ALTER TABLE AM_API_COMMENTS ADD CATEGORY VARCHAR(20) DEFAULT 'general';

COMMIT;

-- Step 1160 comment-updated-2                                                3.2.0 -> 4.0.0, MySQL or MariaDB
-- Note when an API comment was changed
--
-- Database    apim_db (am_db on db1.books.example:3306)
-- Run as      am
-- Run with    mysql --protocol=TCP --host=db1.books.example --port=3306 --user=am
--             --default-character-set=utf8mb4 --batch --skip-column-names --skip-force --database=am_db <
--             sql/1160-apim_db-comment-updated-2.sql
--             (in the bundle's folder; migrate.sh does this for you)
-- Needs       every server is stopped (proved: after stop-old-servers, client-run)
--             table AM_API_COMMENTS exists (asked when run, expected: 3.2.0 catalog)
--             column AM_API_COMMENTS.UPDATED_TIME does not exist yet (asked when run; if not, the step is
--             skipped, expected: 3.2.0 catalog)
-- Does        A comment that nobody has changed has none.
-- Risk        locks AM_API_COMMENTS, for a moment
-- Done when   column AM_API_COMMENTS.UPDATED_TIME exists
-- Undo        ALTER TABLE AM_API_COMMENTS DROP COLUMN UPDATED_TIME
-- Source      guide 3.2.0 to 4.0.0, Step 2.3
-- Differs     The column is added without a default, so that old comments stay NULL; the next step adds the
--             default for new ones.
-- Differs     The same change, behind a question to the catalog that is asked before the step.
SET NAMES utf8mb4;
SET autocommit = 0;
SELECT 'step 1160 comment-updated-2' AS migplan;

ALTER TABLE AM_API_COMMENTS ADD UPDATED_TIME TIMESTAMP NULL DEFAULT NULL;

COMMIT;

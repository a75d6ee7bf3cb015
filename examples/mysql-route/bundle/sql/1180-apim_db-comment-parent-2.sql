-- Step 1180 comment-parent-2                                                 3.2.0 -> 4.0.0, MySQL or MariaDB
-- Let an API comment answer another one
--
-- Database    apim_db (am_db on db1.books.example:3306)
-- Run as      am
-- Run with    mysql --protocol=TCP --host=db1.books.example --port=3306 --user=am
--             --default-character-set=utf8mb4 --batch --skip-column-names --skip-force --database=am_db <
--             sql/1180-apim_db-comment-parent-2.sql
--             (in the bundle's folder; migrate.sh does this for you)
-- Needs       every server is stopped (proved: after stop-old-servers, client-run)
--             table AM_API_COMMENTS exists (asked when run, expected: 3.2.0 catalog)
--             column AM_API_COMMENTS.PARENT_COMMENT_ID does not exist yet (asked when run; if not, the step
--             is skipped, expected: 3.2.0 catalog)
-- Risk        locks AM_API_COMMENTS, for a moment
-- Done when   column AM_API_COMMENTS.PARENT_COMMENT_ID holds 64 characters
-- Undo        ALTER TABLE AM_API_COMMENTS DROP COLUMN PARENT_COMMENT_ID
-- Source      guide 3.2.0 to 4.0.0, Step 2.3
-- Differs     The same change, behind a question to the catalog that is asked before the step.
SET NAMES utf8mb4;
SET autocommit = 0;
SELECT 'step 1180 comment-parent-2' AS migplan;

ALTER TABLE AM_API_COMMENTS ADD PARENT_COMMENT_ID VARCHAR(64);

COMMIT;

-- Step 1240 comment-parent-key-2                                             3.2.0 -> 4.0.0, MySQL or MariaDB
-- Tie answers to the API comment that they answer
--
-- Database    apim_db (am_db on db1.books.example:3306)
-- Run as      am
-- Run with    mysql --protocol=TCP --host=db1.books.example --port=3306 --user=am
--             --default-character-set=utf8mb4 --batch --skip-column-names --skip-force --database=am_db <
--             sql/1240-apim_db-comment-parent-key-2.sql
--             (in the bundle's folder; migrate.sh does this for you)
-- Needs       every server is stopped (proved: after stop-old-servers, client-run)
--             table AM_API_COMMENTS exists (asked when run, expected: 3.2.0 catalog)
--             column AM_API_COMMENTS.PARENT_COMMENT_ID exists (asked when run, expected: by step
--             comment-parent-2)
--             the primary key of AM_API_COMMENTS is (COMMENT_ID) (asked when run, expected: 3.2.0 catalog)
--             AM_API_COMMENTS has no foreign key over (PARENT_COMMENT_ID) (asked when run; if not, the step
--             is skipped, expected: 3.2.0 catalog)
-- Risk        locks AM_API_COMMENTS, for a moment
-- Done when   AM_API_COMMENTS has a foreign key over (PARENT_COMMENT_ID)
-- Undo        Drop the foreign key over PARENT_COMMENT_ID by its name
-- Source      guide 3.2.0 to 4.0.0, Step 2.3
-- Differs     The same change, behind a question to the catalog that is asked before the step.
SET NAMES utf8mb4;
SET autocommit = 0;
SELECT 'step 1240 comment-parent-key-2' AS migplan;

ALTER TABLE AM_API_COMMENTS
ADD FOREIGN KEY (PARENT_COMMENT_ID) REFERENCES AM_API_COMMENTS (COMMENT_ID);

COMMIT;

-- Step 1150 comment-id-length-2                                              3.2.0 -> 4.0.0, MySQL or MariaDB
-- Shorten AM_API_COMMENTS.COMMENT_ID to 64 characters
--
-- Database    apim_db (am_db on db1.books.example:3306)
-- Run as      am
-- Run with    mysql --protocol=TCP --host=db1.books.example --port=3306 --user=am
--             --default-character-set=utf8mb4 --batch --skip-column-names --skip-force --database=am_db <
--             sql/1150-apim_db-comment-id-length-2.sql
--             (in the bundle's folder; migrate.sh does this for you)
-- Needs       every server is stopped (proved: after stop-old-servers, client-run)
--             table AM_API_COMMENTS exists (asked when run, expected: 3.2.0 catalog)
--             column AM_API_COMMENTS.COMMENT_ID exists (asked when run, expected: 3.2.0 catalog)
--             column AM_API_COMMENTS.COMMENT_ID holds 65 characters (asked when run; if not, the step is
--             skipped, expected: 3.2.0 catalog)
--             No COMMENT_ID is longer than 64 characters. 3.2.0 makes ids of 36; give a comment with a longer
--             one another id, since nothing refers to it (asked when run)
-- Does        PARENT_COMMENT_ID, which refers to it, has 64 characters.
-- Risk        rewrites AM_API_COMMENTS; locks AM_API_COMMENTS, while it is written anew
-- Done when   column AM_API_COMMENTS.COMMENT_ID holds 64 characters
--             column AM_API_COMMENTS.COMMENT_ID does not hold 65 characters
--             column AM_API_COMMENTS.COMMENT_ID is NOT NULL
--             the primary key of AM_API_COMMENTS is (COMMENT_ID)
-- Undo        The same with the old length (255)
-- Source      guide 3.2.0 to 4.0.0, Step 2.3
-- Differs     64 characters everywhere, as in the published schema, after the question whether an id is
--             longer.
SET NAMES utf8mb4;
SET autocommit = 0;
SELECT 'step 1150 comment-id-length-2' AS migplan;

ALTER TABLE AM_API_COMMENTS MODIFY COMMENT_ID VARCHAR(64) NOT NULL;

COMMIT;

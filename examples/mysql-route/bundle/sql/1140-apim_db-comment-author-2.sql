-- Step 1140 comment-author-2                                                 3.2.0 -> 4.0.0, MySQL or MariaDB
-- Rename COMMENTED_USER of API comments to CREATED_BY
--
-- Database    apim_db (am_db on db1.books.example:3306)
-- Run as      am
-- Run with    mysql --protocol=TCP --host=db1.books.example --port=3306 --user=am
--             --default-character-set=utf8mb4 --batch --skip-column-names --skip-force --database=am_db <
--             sql/1140-apim_db-comment-author-2.sql
--             (in the bundle's folder; migrate.sh does this for you)
-- Needs       every server is stopped (proved: after stop-old-servers, client-run)
--             table AM_API_COMMENTS exists (asked when run, expected: 3.2.0 catalog)
--             column AM_API_COMMENTS.COMMENTED_USER exists (asked when run; if not, the step is skipped,
--             expected: 3.2.0 catalog)
--             column AM_API_COMMENTS.CREATED_BY does not exist yet (asked when run; if not, the step is
--             skipped, expected: 3.2.0 catalog)
-- Risk        rewrites AM_API_COMMENTS; locks AM_API_COMMENTS, for a moment
-- Done when   column AM_API_COMMENTS.CREATED_BY exists
--             column AM_API_COMMENTS.COMMENTED_USER does not exist yet
-- Undo        Rename CREATED_BY back to COMMENTED_USER in the same way; every value stays
-- Source      guide 3.2.0 to 4.0.0, Step 2.3
-- Differs     The length that the column has.
-- Differs     The same change, behind a question to the catalog that is asked before the step.
SET NAMES utf8mb4;
SET autocommit = 0;
SELECT 'step 1140 comment-author-2' AS migplan;

ALTER TABLE AM_API_COMMENTS CHANGE COMMENTED_USER CREATED_BY VARCHAR(255);

COMMIT;

-- Step 1200 comment-entry-point-values-2                                     3.2.0 -> 4.0.0, MySQL or MariaDB
-- Mark the API comments of 3.2.0 as written in the developer portal
--
-- Database    apim_db (am_db on db1.books.example:3306)
-- Run as      am
-- Run with    mysql --protocol=TCP --host=db1.books.example --port=3306 --user=am
--             --default-character-set=utf8mb4 --batch --skip-column-names --skip-force --database=am_db <
--             sql/1200-apim_db-comment-entry-point-values-2.sql
--             (in the bundle's folder; migrate.sh does this for you)
-- Needs       every server is stopped (proved: after stop-old-servers, client-run)
--             table AM_API_COMMENTS exists (asked when run, expected: 3.2.0 catalog)
--             column AM_API_COMMENTS.ENTRY_POINT exists (asked when run, expected: by step
--             comment-entry-point-2)
-- Does        Before 4.0.0 comments were written there only.
-- Risk        rewrites AM_API_COMMENTS: every row of it gets a value in a new column
-- Done when   Every comment says where it was written
-- Undo        UPDATE AM_API_COMMENTS SET ENTRY_POINT = NULL, as long as no server of 4.0.0 has run
-- Source      guide 3.2.0 to 4.0.0, Step 2.3
SET NAMES utf8mb4;
SET autocommit = 0;
SELECT 'step 1200 comment-entry-point-values-2' AS migplan;

UPDATE AM_API_COMMENTS SET ENTRY_POINT = 'DEVPORTAL' WHERE ENTRY_POINT IS NULL;

COMMIT;

-- Step 1190 comment-entry-point-2                                            3.2.0 -> 4.0.0, MySQL or MariaDB
-- Tell where an API comment was written
--
-- Database    apim_db (am_db on db1.books.example:3306)
-- Run as      am
-- Run with    mysql --protocol=TCP --host=db1.books.example --port=3306 --user=am
--             --default-character-set=utf8mb4 --batch --skip-column-names --skip-force --database=am_db <
--             sql/1190-apim_db-comment-entry-point-2.sql
--             (in the bundle's folder; migrate.sh does this for you)
-- Needs       every server is stopped (proved: after stop-old-servers, client-run)
--             table AM_API_COMMENTS exists (asked when run, expected: 3.2.0 catalog)
--             column AM_API_COMMENTS.ENTRY_POINT does not exist yet (asked when run; if not, the step is
--             skipped, expected: 3.2.0 catalog)
-- Risk        locks AM_API_COMMENTS, for a moment
-- Done when   column AM_API_COMMENTS.ENTRY_POINT holds 20 characters
-- Undo        ALTER TABLE AM_API_COMMENTS DROP COLUMN ENTRY_POINT
-- Source      guide 3.2.0 to 4.0.0, Step 2.3
-- Differs     The column without a default; the next step fills the old rows.
-- Differs     The same change, behind a question to the catalog that is asked before the step.
SET NAMES utf8mb4;
SET autocommit = 0;
SELECT 'step 1190 comment-entry-point-2' AS migplan;

ALTER TABLE AM_API_COMMENTS ADD ENTRY_POINT VARCHAR(20);

COMMIT;

-- Step 1220 comment-api-old-key-2                                            3.2.0 -> 4.0.0, MySQL or MariaDB
-- Drop the old foreign key from API comments to APIs
--
-- Database    apim_db (am_db on db1.books.example:3306)
-- Run as      am
-- Run with    mysql --protocol=TCP --host=db1.books.example --port=3306 --user=am
--             --default-character-set=utf8mb4 --batch --skip-column-names --skip-force --database=am_db <
--             sql/1220-apim_db-comment-api-old-key-2.sql
--             (in the bundle's folder; migrate.sh does this for you)
-- Needs       every server is stopped (proved: after stop-old-servers, client-run)
--             table AM_API_COMMENTS exists (asked when run, expected: 3.2.0 catalog)
--             AM_API_COMMENTS has a foreign key over (API_ID) (asked when run; if not, the step is skipped,
--             expected: 3.2.0 catalog)
--             The foreign key from API_ID to AM_API still has the rules of 3.2.0 (asked when run; if not, the
--             step is skipped)
-- Risk        locks AM_API_COMMENTS and AM_API, for a moment
-- Done when   No foreign key from API_ID to AM_API has the rules of 3.2.0
-- Undo        Add the key again with the old rules, ON UPDATE CASCADE ON DELETE RESTRICT
-- Source      guide 3.2.0 to 4.0.0, Step 2.3
-- Differs     The key is dropped here, and the next step adds it without rules.
SET NAMES utf8mb4;
SET autocommit = 0;
SELECT 'step 1220 comment-api-old-key-2' AS migplan;

ALTER TABLE AM_API_COMMENTS DROP FOREIGN KEY AM_API_COMMENTS_ibfk_1;

COMMIT;

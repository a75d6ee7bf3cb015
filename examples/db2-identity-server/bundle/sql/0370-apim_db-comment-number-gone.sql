-- Step 0370 comment-number-gone                                                           2.6.0 -> 3.1.0, Db2
-- Drop the column with the numbers of comments
--
-- Database    apim_db (AMDB on db1.rail.example:50000)
-- Run as      am
-- Run with    db2 'CONNECT TO AMDB USER am' and { db2 -stvf sql/0370-apim_db-comment-number-gone.sql || { db2
--             ROLLBACK; false; }; }; db2 TERMINATE
--             (in the bundle's folder; migrate.sh does this for you)
-- Needs       every server is stopped (proved: after stop-old-servers)
--             table AM_API_COMMENTS exists (asked when run, expected: 2.6.0 catalog)
--             column AM_API_COMMENTS.COMMENT_ID_TEXT exists (asked when run; if not, the step is skipped,
--             expected: by step comment-id-beside)
--             column AM_API_COMMENTS.COMMENT_ID exists (asked when run; if not, the step is skipped,
--             expected: 2.6.0 catalog)
--             the primary key of AM_API_COMMENTS is (COMMENT_ID) (asked when run, expected: 2.6.0 catalog)
--             Every comment has its id as text (asked when run)
-- Risk        deletes the numbers of AM_API_COMMENTS.COMMENT_ID, after each of them has been copied as text
--             no row goes; rewrites AM_API_COMMENTS, one row for each comment; locks AM_API_COMMENTS, while
--             it is written
-- Done when   The column with the numbers is gone
-- Way back    restore backup-apim-db
-- Source      guide 2.6.0 to 3.1.0, Step 2.3
UPDATE COMMAND OPTIONS USING S ON C OFF;
--#SET TERMINATOR @
ECHO step 0370 comment-number-gone
@

ALTER TABLE AM_API_COMMENTS DROP PRIMARY KEY
@

ALTER TABLE AM_API_COMMENTS ALTER COLUMN COMMENT_ID_TEXT SET NOT NULL
@

ALTER TABLE AM_API_COMMENTS DROP COLUMN COMMENT_ID
@

COMMIT
@

-- Step 0360 comment-id-copied                                                             2.6.0 -> 3.1.0, Db2
-- Copy the ids of comments as text
--
-- Database    apim_db (AMDB on db1.rail.example:50000)
-- Run as      am
-- Run with    db2 'CONNECT TO AMDB USER am' and { db2 -stvf sql/0360-apim_db-comment-id-copied.sql || { db2
--             ROLLBACK; false; }; }; db2 TERMINATE
--             (in the bundle's folder; migrate.sh does this for you)
-- Needs       every server is stopped (proved: after stop-old-servers)
--             table AM_API_COMMENTS exists (asked when run, expected: 2.6.0 catalog)
--             column AM_API_COMMENTS.COMMENT_ID_TEXT exists (asked when run; if not, the step is skipped,
--             expected: by step comment-id-beside)
--             column AM_API_COMMENTS.COMMENT_ID exists (asked when run; if not, the step is skipped,
--             expected: 2.6.0 catalog)
-- Risk        rewrites AM_API_COMMENTS, one row for each comment
-- Undo        Nothing to undo; the old column is untouched.
-- Source      guide 2.6.0 to 3.1.0, Step 2.3
UPDATE COMMAND OPTIONS USING S ON C OFF;
--#SET TERMINATOR @
ECHO step 0360 comment-id-copied
@

UPDATE AM_API_COMMENTS SET COMMENT_ID_TEXT = VARCHAR(COMMENT_ID) WHERE COMMENT_ID_TEXT IS NULL
@

COMMIT
@

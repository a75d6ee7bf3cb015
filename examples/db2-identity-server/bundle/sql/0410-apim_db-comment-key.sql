-- Step 0410 comment-key                                                                   2.6.0 -> 3.1.0, Db2
-- Add the primary key of AM_API_COMMENTS
--
-- Database    apim_db (AMDB on db1.rail.example:50000)
-- Run as      am
-- Run with    db2 'CONNECT TO AMDB USER am' and { db2 -stvf sql/0410-apim_db-comment-key.sql || { db2
--             ROLLBACK; false; }; }; db2 TERMINATE
--             (in the bundle's folder; migrate.sh does this for you)
-- Needs       every server is stopped (proved: after stop-old-servers)
--             table AM_API_COMMENTS exists (asked when run, expected: 2.6.0 catalog)
--             column AM_API_COMMENTS.COMMENT_ID exists (asked when run, expected: by step comment-id-renamed)
--             the primary key of AM_API_COMMENTS is not (COMMENT_ID) (asked when run; if not, the step is
--             skipped, expected: by step comment-number-gone)
--             Every comment has an id (asked when run)
-- Risk        locks AM_API_COMMENTS, while the key is made
-- Done when   the primary key of AM_API_COMMENTS is (COMMENT_ID)
--             column AM_API_COMMENTS.COMMENT_ID is NOT NULL
--             column AM_API_COMMENTS.COMMENT_ID has no default
-- Undo        ALTER TABLE AM_API_COMMENTS DROP PRIMARY KEY
-- Source      guide 2.6.0 to 3.1.0, Step 2.3
-- Differs     The documented form, and one terminator for the whole file.
-- Differs     A column without a default.
UPDATE COMMAND OPTIONS USING S ON C OFF;
--#SET TERMINATOR @
ECHO step 0410 comment-key
@

ALTER TABLE AM_API_COMMENTS ADD PRIMARY KEY (COMMENT_ID)
@

COMMIT
@

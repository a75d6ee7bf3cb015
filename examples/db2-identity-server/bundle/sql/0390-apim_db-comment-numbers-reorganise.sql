-- Step 0390 comment-numbers-reorganise                                                    2.6.0 -> 3.1.0, Db2
-- Reorganise AM_API_COMMENTS
--
-- Database    apim_db (AMDB on db1.rail.example:50000)
-- Run as      am; needs CONTROL on the table, or SQLADM
-- Run with    db2 'CONNECT TO AMDB USER am' and { db2 -stvf sql/0390-apim_db-comment-numbers-reorganise.sql
--             || { db2 ROLLBACK; false; }; }; db2 TERMINATE
--             (in the bundle's folder; migrate.sh does this for you)
-- Needs       every server is stopped (proved: after stop-old-servers)
--             table AM_API_COMMENTS exists (asked when run, expected: 2.6.0 catalog)
--             Db2 asks for a reorganisation of the table (asked when run; if not, the step is skipped)
-- Does        After a column was dropped Db2 takes no new key until the table has been reorganised.
-- Risk        rewrites AM_API_COMMENTS, one row for each comment
-- Done when   Db2 asks for no reorganisation any more
-- Undo        Nothing to undo; the content is the same.
-- Source      guide 2.6.0 to 3.1.0, Step 2.3
UPDATE COMMAND OPTIONS USING S ON C OFF;
--#SET TERMINATOR @
ECHO step 0390 comment-numbers-reorganise
@

CALL SYSPROC.ADMIN_CMD ('REORG TABLE AM_API_COMMENTS')
@

COMMIT
@

-- Step 0380 comment-api-optional                                                          2.6.0 -> 3.1.0, Db2
-- Let a comment have no API
--
-- Database    apim_db (AMDB on db1.rail.example:50000)
-- Run as      am
-- Run with    db2 'CONNECT TO AMDB USER am' and { db2 -stvf sql/0380-apim_db-comment-api-optional.sql || {
--             db2 ROLLBACK; false; }; }; db2 TERMINATE
--             (in the bundle's folder; migrate.sh does this for you)
-- Needs       every server is stopped (proved: after stop-old-servers)
--             table AM_API_COMMENTS exists (asked when run, expected: 2.6.0 catalog)
--             column AM_API_COMMENTS.API_ID exists (asked when run, expected: 2.6.0 catalog)
--             column AM_API_COMMENTS.API_ID is NOT NULL (asked when run; if not, the step is skipped,
--             expected: 2.6.0 catalog)
-- Does        The published schema of 3.0.0 takes comments on other things than APIs.
-- Risk        rewrites AM_API_COMMENTS, by the reorganisation that follows; one row for each comment; locks
--             AM_API_COMMENTS, for a moment
-- Done when   column AM_API_COMMENTS.API_ID may be NULL
-- Undo        The same with NOT NULL, as long as every comment has an API
-- Source      guide 2.6.0 to 3.1.0, Step 2.3
-- Differs     The column of the published schemas.
UPDATE COMMAND OPTIONS USING S ON C OFF;
--#SET TERMINATOR @
ECHO step 0380 comment-api-optional
@

ALTER TABLE AM_API_COMMENTS ALTER COLUMN API_ID DROP NOT NULL
@

COMMIT
@

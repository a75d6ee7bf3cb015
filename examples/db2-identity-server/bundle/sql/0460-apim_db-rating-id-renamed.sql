-- Step 0460 rating-id-renamed                                                             2.6.0 -> 3.1.0, Db2
-- Give the column of text the name RATING_ID
--
-- Database    apim_db (AMDB on db1.rail.example:50000)
-- Run as      am
-- Run with    db2 'CONNECT TO AMDB USER am' and { db2 -stvf sql/0460-apim_db-rating-id-renamed.sql || { db2
--             ROLLBACK; false; }; }; db2 TERMINATE
--             (in the bundle's folder; migrate.sh does this for you)
-- Needs       every server is stopped (proved: after stop-old-servers)
--             table AM_API_RATINGS exists (asked when run, expected: 2.6.0 catalog)
--             column AM_API_RATINGS.RATING_ID_TEXT exists (asked when run; if not, the step is skipped,
--             expected: by step rating-number-gone)
--             column AM_API_RATINGS.RATING_ID does not exist yet (asked when run, expected: by step
--             rating-number-gone)
-- Risk        locks AM_API_RATINGS, for a moment
-- Done when   column AM_API_RATINGS.RATING_ID_TEXT does not exist yet
--             column AM_API_RATINGS.RATING_ID holds 64 characters
-- Undo        The same with the two names exchanged
-- Source      guide 2.6.0 to 3.1.0, Step 2.3
UPDATE COMMAND OPTIONS USING S ON C OFF;
--#SET TERMINATOR @
ECHO step 0460 rating-id-renamed
@

ALTER TABLE AM_API_RATINGS RENAME COLUMN RATING_ID_TEXT TO RATING_ID
@

COMMIT
@

-- Step 0430 rating-id-copied                                                              2.6.0 -> 3.1.0, Db2
-- Copy the ids of ratings as text
--
-- Database    apim_db (AMDB on db1.rail.example:50000)
-- Run as      am
-- Run with    db2 'CONNECT TO AMDB USER am' and { db2 -stvf sql/0430-apim_db-rating-id-copied.sql || { db2
--             ROLLBACK; false; }; }; db2 TERMINATE
--             (in the bundle's folder; migrate.sh does this for you)
-- Needs       every server is stopped (proved: after stop-old-servers)
--             table AM_API_RATINGS exists (asked when run, expected: 2.6.0 catalog)
--             column AM_API_RATINGS.RATING_ID_TEXT exists (asked when run; if not, the step is skipped,
--             expected: by step rating-id-beside)
--             column AM_API_RATINGS.RATING_ID exists (asked when run; if not, the step is skipped, expected:
--             2.6.0 catalog)
-- Risk        rewrites AM_API_RATINGS, one row for each rating
-- Undo        Nothing to undo; the old column is untouched.
-- Source      guide 2.6.0 to 3.1.0, Step 2.3
UPDATE COMMAND OPTIONS USING S ON C OFF;
--#SET TERMINATOR @
ECHO step 0430 rating-id-copied
@

UPDATE AM_API_RATINGS SET RATING_ID_TEXT = VARCHAR(RATING_ID) WHERE RATING_ID_TEXT IS NULL
@

COMMIT
@

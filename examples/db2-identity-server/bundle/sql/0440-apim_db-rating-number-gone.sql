-- Step 0440 rating-number-gone                                                            2.6.0 -> 3.1.0, Db2
-- Drop the column with the numbers of ratings
--
-- Database    apim_db (AMDB on db1.rail.example:50000)
-- Run as      am
-- Run with    db2 'CONNECT TO AMDB USER am' and { db2 -stvf sql/0440-apim_db-rating-number-gone.sql || { db2
--             ROLLBACK; false; }; }; db2 TERMINATE
--             (in the bundle's folder; migrate.sh does this for you)
-- Needs       every server is stopped (proved: after stop-old-servers)
--             table AM_API_RATINGS exists (asked when run, expected: 2.6.0 catalog)
--             column AM_API_RATINGS.RATING_ID_TEXT exists (asked when run; if not, the step is skipped,
--             expected: by step rating-id-beside)
--             column AM_API_RATINGS.RATING_ID exists (asked when run; if not, the step is skipped, expected:
--             2.6.0 catalog)
--             the primary key of AM_API_RATINGS is (RATING_ID) (asked when run, expected: 2.6.0 catalog)
--             Every rating has its id as text (asked when run)
-- Risk        deletes the numbers of AM_API_RATINGS.RATING_ID, after each of them has been copied as text; no
--             row goes; rewrites AM_API_RATINGS, one row for each rating; locks AM_API_RATINGS, while it is
--             written
-- Done when   The column with the numbers is gone
-- Way back    restore backup-apim-db
-- Source      guide 2.6.0 to 3.1.0, Step 2.3
UPDATE COMMAND OPTIONS USING S ON C OFF;
--#SET TERMINATOR @
ECHO step 0440 rating-number-gone
@

ALTER TABLE AM_API_RATINGS DROP PRIMARY KEY
@

ALTER TABLE AM_API_RATINGS ALTER COLUMN RATING_ID_TEXT SET NOT NULL
@

ALTER TABLE AM_API_RATINGS DROP COLUMN RATING_ID
@

COMMIT
@

-- Step 0470 rating-key                                                                    2.6.0 -> 3.1.0, Db2
-- Add the primary key of AM_API_RATINGS
--
-- Database    apim_db (AMDB on db1.rail.example:50000)
-- Run as      am
-- Run with    db2 'CONNECT TO AMDB USER am' and { db2 -stvf sql/0470-apim_db-rating-key.sql || { db2
--             ROLLBACK; false; }; }; db2 TERMINATE
--             (in the bundle's folder; migrate.sh does this for you)
-- Needs       every server is stopped (proved: after stop-old-servers)
--             table AM_API_RATINGS exists (asked when run, expected: 2.6.0 catalog)
--             column AM_API_RATINGS.RATING_ID exists (asked when run, expected: by step rating-id-renamed)
--             the primary key of AM_API_RATINGS is not (RATING_ID) (asked when run; if not, the step is
--             skipped, expected: by step rating-number-gone)
--             Every rating has an id (asked when run)
-- Risk        locks AM_API_RATINGS, while the key is made
-- Done when   the primary key of AM_API_RATINGS is (RATING_ID)
--             column AM_API_RATINGS.RATING_ID is NOT NULL
--             column AM_API_RATINGS.RATING_ID has no default
-- Undo        ALTER TABLE AM_API_RATINGS DROP PRIMARY KEY
-- Source      guide 2.6.0 to 3.1.0, Step 2.3
-- Differs     The documented form, and one terminator for the whole file.
-- Differs     A column without a default.
UPDATE COMMAND OPTIONS USING S ON C OFF;
--#SET TERMINATOR @
ECHO step 0470 rating-key
@

ALTER TABLE AM_API_RATINGS ADD PRIMARY KEY (RATING_ID)
@

COMMIT
@

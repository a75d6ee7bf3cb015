-- Step 0420 rating-id-beside                                                              2.6.0 -> 3.1.0, Db2
-- Make a column of text beside AM_API_RATINGS.RATING_ID
--
-- Database    apim_db (AMDB on db1.rail.example:50000)
-- Run as      am
-- Run with    db2 'CONNECT TO AMDB USER am' and { db2 -stvf sql/0420-apim_db-rating-id-beside.sql || { db2
--             ROLLBACK; false; }; }; db2 TERMINATE
--             (in the bundle's folder; migrate.sh does this for you)
-- Needs       every server is stopped (proved: after stop-old-servers)
--             table AM_API_RATINGS exists (asked when run, expected: 2.6.0 catalog)
--             column AM_API_RATINGS.RATING_ID_TEXT does not exist yet (asked when run; if not, the step is
--             skipped, expected: 2.6.0 catalog)
--             column AM_API_RATINGS.RATING_ID does not hold 64 characters (asked when run; if not, the step
--             is skipped, expected: 2.6.0 catalog)
-- Risk        none known
-- Done when   There is a column of text for the ids
-- Undo        ALTER TABLE AM_API_RATINGS DROP COLUMN RATING_ID_TEXT
-- Source      guide 2.6.0 to 3.1.0, Step 2.3
-- Differs     A second column, which takes the ids over as text before the first one goes.
UPDATE COMMAND OPTIONS USING S ON C OFF;
--#SET TERMINATOR @
ECHO step 0420 rating-id-beside
@

ALTER TABLE AM_API_RATINGS ADD RATING_ID_TEXT VARCHAR(255)
@

COMMIT
@

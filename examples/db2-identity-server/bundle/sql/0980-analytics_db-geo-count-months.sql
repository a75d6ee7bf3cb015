-- Step 0980 geo-count-months                                                              2.6.0 -> 3.1.0, Db2
-- Rename totalCount of GeoLocationAgg_MONTHS to AGG_COUNT
--
-- Database    analytics_db (STATDB on db2.rail.example:50000)
-- Run as      stat
-- Run with    db2 'CONNECT TO STATDB USER stat' and { db2 -stvf sql/0980-analytics_db-geo-count-months.sql ||
--             { db2 ROLLBACK; false; }; }; db2 TERMINATE
--             (in the bundle's folder; migrate.sh does this for you)
-- Needs       every server is stopped (proved: after stop-old-servers, re-index-stopped)
--             table GeoLocationAgg_MONTHS exists (asked when run; if not, the step is skipped)
--             column GeoLocationAgg_MONTHS.totalCount exists (asked when run; if not, the step is skipped)
--             column GeoLocationAgg_MONTHS.AGG_COUNT does not exist yet (asked when run; if not, the step is
--             skipped)
-- Risk        locks the table, for a moment
-- Done when   column GeoLocationAgg_MONTHS.AGG_COUNT exists
--             column GeoLocationAgg_MONTHS.totalCount does not exist yet
-- Undo        The same with the two names exchanged
-- Source      guide 2.6.0 to 3.1.0, Step 3.1
-- Differs     The name changes; the type is right already.
-- Differs     Each table is asked, and changed by itself.
UPDATE COMMAND OPTIONS USING S ON C OFF;
--#SET TERMINATOR @
ECHO step 0980 geo-count-months
@

ALTER TABLE GeoLocationAgg_MONTHS RENAME COLUMN totalCount TO AGG_COUNT
@

COMMIT
@

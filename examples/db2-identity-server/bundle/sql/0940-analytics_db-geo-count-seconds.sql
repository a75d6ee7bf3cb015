-- Step 0940 geo-count-seconds                                                             2.6.0 -> 3.1.0, Db2
-- Rename totalCount of GeoLocationAgg_SECONDS to AGG_COUNT
--
-- Database    analytics_db (STATDB on db2.rail.example:50000)
-- Run as      stat
-- Run with    db2 'CONNECT TO STATDB USER stat' and { db2 -stvf sql/0940-analytics_db-geo-count-seconds.sql
--             || { db2 ROLLBACK; false; }; }; db2 TERMINATE
--             (in the bundle's folder; migrate.sh does this for you)
-- Needs       every server is stopped (proved: after stop-old-servers, re-index-stopped)
--             table GeoLocationAgg_SECONDS exists (asked when run; if not, the step is skipped)
--             column GeoLocationAgg_SECONDS.totalCount exists (asked when run; if not, the step is skipped)
--             column GeoLocationAgg_SECONDS.AGG_COUNT does not exist yet (asked when run; if not, the step is
--             skipped)
-- Does        The worker of 3.x looks for the column AGG_COUNT, and counts calls by place in it.
-- Risk        locks the table, for a moment
-- Done when   column GeoLocationAgg_SECONDS.AGG_COUNT exists
--             column GeoLocationAgg_SECONDS.totalCount does not exist yet
-- Undo        The same with the two names exchanged
-- Source      guide 2.6.0 to 3.1.0, Step 3.1
-- Differs     The name changes; the type is right already.
-- Differs     Each table is asked, and changed by itself.
-- Differs     The columns are renamed before the key changes.
-- Differs     Plain statements; nothing is left behind.
UPDATE COMMAND OPTIONS USING S ON C OFF;
--#SET TERMINATOR @
ECHO step 0940 geo-count-seconds
@

ALTER TABLE GeoLocationAgg_SECONDS RENAME COLUMN totalCount TO AGG_COUNT
@

COMMIT
@

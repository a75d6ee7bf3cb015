-- Step 1010 analytics-give-version                                                        2.6.0 -> 3.1.0, Db2
-- Give every row of ApiLastAccessSummary a version
--
-- Database    analytics_db (STATDB on db2.rail.example:50000)
-- Run as      stat
-- Run with    db2 'CONNECT TO STATDB USER stat' and { db2 -stvf
--             sql/1010-analytics_db-analytics-give-version.sql || { db2 ROLLBACK; false; }; }; db2 TERMINATE
--             (in the bundle's folder; migrate.sh does this for you)
-- Needs       every server is stopped (proved: after stop-old-servers, re-index-stopped)
--             table ApiLastAccessSummary exists (asked when run; if not, the step is skipped)
-- Does        The version becomes part of the primary key, which takes no NULL.
-- Risk        rewrites rows of ApiLastAccessSummary that have no version; their last access stays known
-- Done when   Every row has a version
-- Way back    restore backup-analytics-db
-- Source      guide 2.6.0 to 3.1.0, Step 3.1
-- Differs     Rows without a version get an empty one first; on Oracle, where '' is NULL, one space. No row
--             is deleted.
UPDATE COMMAND OPTIONS USING S ON C OFF;
--#SET TERMINATOR @
ECHO step 1010 analytics-give-version
@

UPDATE ApiLastAccessSummary SET apiVersion = '' WHERE apiVersion IS NULL
@

COMMIT
@

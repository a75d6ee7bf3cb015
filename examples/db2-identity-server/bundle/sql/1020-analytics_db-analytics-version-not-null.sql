-- Step 1020 analytics-version-not-null                                                    2.6.0 -> 3.1.0, Db2
-- Forbid NULL as version in ApiLastAccessSummary
--
-- Database    analytics_db (STATDB on db2.rail.example:50000)
-- Run as      stat
-- Run with    db2 'CONNECT TO STATDB USER stat' and { db2 -stvf
--             sql/1020-analytics_db-analytics-version-not-null.sql || { db2 ROLLBACK; false; }; }; db2
--             TERMINATE
--             (in the bundle's folder; migrate.sh does this for you)
-- Needs       every server is stopped (proved: after stop-old-servers, re-index-stopped)
--             table ApiLastAccessSummary exists (asked when run; if not, the step is skipped)
--             column ApiLastAccessSummary.apiVersion exists (asked when run, expected: 2.6.0 catalog)
--             column ApiLastAccessSummary.apiVersion may be NULL (asked when run; if not, the step is
--             skipped, expected: 2.6.0 catalog)
--             Every row has a version (asked when run)
-- Risk        rewrites ApiLastAccessSummary, by the reorganisation that follows; one row for each API, so
--             seconds; locks the table, while the database looks for rows without a version
-- Done when   column ApiLastAccessSummary.apiVersion is NOT NULL
-- Undo        ALTER TABLE ApiLastAccessSummary ALTER COLUMN apiVersion DROP NOT NULL, and reorganise the
--             table
-- Source      guide 2.6.0 to 3.1.0, Step 3.1
-- Differs     SET NOT NULL, while the old key is still there. The type is right already.
UPDATE COMMAND OPTIONS USING S ON C OFF;
--#SET TERMINATOR @
ECHO step 1020 analytics-version-not-null
@

ALTER TABLE ApiLastAccessSummary ALTER COLUMN apiVersion SET NOT NULL
@

COMMIT
@

-- Step 1050 analytics-new-key                                                             2.6.0 -> 3.1.0, Db2
-- Add the version to the primary key of ApiLastAccessSummary
--
-- Database    analytics_db (STATDB on db2.rail.example:50000)
-- Run as      stat
-- Run with    db2 'CONNECT TO STATDB USER stat' and { db2 -stvf sql/1050-analytics_db-analytics-new-key.sql
--             || { db2 ROLLBACK; false; }; }; db2 TERMINATE
--             (in the bundle's folder; migrate.sh does this for you)
-- Needs       every server is stopped (proved: after stop-old-servers, re-index-stopped)
--             table ApiLastAccessSummary exists (asked when run; if not, the step is skipped)
--             the primary key of ApiLastAccessSummary is not (apiName, apiCreator, apiVersion,
--             apiCreatorTenantDomain) (asked when run; if not, the step is skipped, expected: by step
--             analytics-drop-old-key)
--             Every row has a version (asked when run)
--             The new key, one column longer than the old one, fits into an index (if not, move the table to
--             a table space with pages of 8 KB or more) (asked when run)
-- Risk        locks the table, for as long as the statement runs
-- Done when   the primary key of ApiLastAccessSummary is (apiName, apiCreator, apiVersion,
--             apiCreatorTenantDomain)
--             column ApiLastAccessSummary.apiVersion is NOT NULL
-- Undo        Drop the key and add one over apiName, apiCreator and apiCreatorTenantDomain.
-- Source      guide 2.6.0 to 3.1.0, Step 3.1
-- Differs     The same order on all systems.
UPDATE COMMAND OPTIONS USING S ON C OFF;
--#SET TERMINATOR @
ECHO step 1050 analytics-new-key
@

ALTER TABLE ApiLastAccessSummary
ADD PRIMARY KEY (apiName, apiCreator, apiVersion, apiCreatorTenantDomain)
@

COMMIT
@

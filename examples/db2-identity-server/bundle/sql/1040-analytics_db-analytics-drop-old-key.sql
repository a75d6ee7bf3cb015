-- Step 1040 analytics-drop-old-key                                                        2.6.0 -> 3.1.0, Db2
-- Drop the primary key of ApiLastAccessSummary
--
-- Database    analytics_db (STATDB on db2.rail.example:50000)
-- Run as      stat
-- Run with    db2 'CONNECT TO STATDB USER stat' and { db2 -stvf
--             sql/1040-analytics_db-analytics-drop-old-key.sql || { db2 ROLLBACK; false; }; }; db2 TERMINATE
--             (in the bundle's folder; migrate.sh does this for you)
-- Needs       every server is stopped (proved: after stop-old-servers, re-index-stopped)
--             table ApiLastAccessSummary exists (asked when run; if not, the step is skipped)
--             the primary key of ApiLastAccessSummary is (apiName, apiCreator, apiCreatorTenantDomain) (asked
--             when run; if not, the step is skipped, expected: 2.6.0 catalog)
--             Every row has a version (asked when run)
--             The new key, one column longer than the old one, fits into an index (if not, move the table to
--             a table space with pages of 8 KB or more) (asked when run)
-- Risk        none known
-- Done when   the primary key of ApiLastAccessSummary is not (apiName, apiCreator, apiCreatorTenantDomain)
-- Undo        ALTER TABLE ApiLastAccessSummary ADD PRIMARY KEY (apiName, apiCreator, apiCreatorTenantDomain)
-- Source      guide 2.6.0 to 3.1.0, Step 3.1
UPDATE COMMAND OPTIONS USING S ON C OFF;
--#SET TERMINATOR @
ECHO step 1040 analytics-drop-old-key
@

ALTER TABLE ApiLastAccessSummary DROP PRIMARY KEY
@

COMMIT
@

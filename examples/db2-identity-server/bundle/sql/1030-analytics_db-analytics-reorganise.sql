-- Step 1030 analytics-reorganise                                                          2.6.0 -> 3.1.0, Db2
-- Reorganise ApiLastAccessSummary
--
-- Database    analytics_db (STATDB on db2.rail.example:50000)
-- Run as      stat; needs CONTROL on the table, or SQLADM
-- Run with    db2 'CONNECT TO STATDB USER stat' and { db2 -stvf
--             sql/1030-analytics_db-analytics-reorganise.sql || { db2 ROLLBACK; false; }; }; db2 TERMINATE
--             (in the bundle's folder; migrate.sh does this for you)
-- Needs       every server is stopped (proved: after stop-old-servers, re-index-stopped)
--             table ApiLastAccessSummary exists (asked when run; if not, the step is skipped)
--             Db2 asks for a reorganisation of the table (asked when run; if not, the step is skipped)
-- Does        After SET NOT NULL Db2 refuses the new key until the table has been reorganised.
-- Risk        rewrites ApiLastAccessSummary; one row for each API, so seconds
-- Done when   Db2 asks for no reorganisation any more
-- Undo        Nothing to undo; the content is the same.
-- Source      guide 2.6.0 to 3.1.0, Step 3.1
-- Differs     A reorganisation, when Db2 asks for it.
UPDATE COMMAND OPTIONS USING S ON C OFF;
--#SET TERMINATOR @
ECHO step 1030 analytics-reorganise
@

CALL SYSPROC.ADMIN_CMD ('REORG TABLE APILASTACCESSSUMMARY')
@

COMMIT
@

-- Step 700 registry-log-newest-entries                                             3.2.0 -> 4.0.0, SQL Server
-- Keep the newest entry of each registry path
--
-- Database    shared_db (reg_db on db1.clinic.example:1433)
-- Run as      reg
-- Run with    sqlcmd -b -I -x -S tcp:db1.clinic.example,1433 -d reg_db -U reg -i
--             sql/700-shared_db-registry-log-newest-entries.sql
--             (in the bundle's folder; migrate.sh does this for you)
-- Needs       every server is stopped (proved: after stop-old-servers, client-run)
--             table REG_LOG exists (asked when run, expected: 3.2.0 catalog)
-- Does        Indexing the artifacts again goes through the whole log; old entries cost hours, entries of
--             deleted paths cost errors.
-- Risk        deletes rows of REG_LOG that are not the newest of their path and tenant, and newest rows that
--             record a deletion (REG_ACTION 7). The history of changes goes; resources are not touched; locks
--             REG_LOG, for as long as the statement runs, minutes to hours when the log is long; the
--             transaction log needs room for most of it
-- Again       A second run keeps what the first one kept.
-- Done when   No entry of a deleted path is left
--             Each path has at most one entry
-- Way back    restore backup-shared-db
-- Source      guide 3.2.0 to 4.0.0, Step 2.7
-- Differs     One statement without a helper table.
-- Differs     It runs while the servers are stopped, after the migration client.
:ON ERROR EXIT
SET XACT_ABORT ON;
SET NOCOUNT ON;
SET QUOTED_IDENTIFIER ON;
PRINT 'step 700 registry-log-newest-entries';
BEGIN TRANSACTION;
GO

WITH
  RANKED AS (
    SELECT
      REG_ACTION,
      ROW_NUMBER() OVER (
        PARTITION BY
          REG_PATH,
          REG_TENANT_ID
        ORDER BY
          REG_LOG_ID DESC
      ) AS RECENCY
    FROM
      REG_LOG
  )
DELETE FROM RANKED
WHERE
  RECENCY > 1
  OR REG_ACTION = 7;
GO

COMMIT TRANSACTION;
GO

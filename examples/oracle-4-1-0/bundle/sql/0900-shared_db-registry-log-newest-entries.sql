-- Step 0900 registry-log-newest-entries                                                4.0.0 -> 4.1.0, Oracle
-- Keep the newest entry of each registry path
--
-- Database    shared_db (REG on db1.bank.example:1521)
-- Run as      reg
-- Run with    sqlplus -L reg@//db1.bank.example:1521/REG @sql/0900-shared_db-registry-log-newest-entries.sql
--             (in the bundle's folder; migrate.sh does this for you)
-- Needs       every server is stopped (proved: after stop-old-servers, client-run)
--             table REG_LOG exists (asked when run, expected: 4.0.0 catalog)
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
-- Source      guide 4.0.0 to 4.1.0, Step 4
WHENEVER OSERROR EXIT FAILURE ROLLBACK
WHENEVER SQLERROR EXIT FAILURE ROLLBACK
SET DEFINE OFF
SET ECHO OFF
SET SQLBLANKLINES ON
SET SQLTERMINATOR OFF
PROMPT step 0900 registry-log-newest-entries

DELETE FROM REG_LOG
WHERE
  (REG_LOG_ID, REG_TENANT_ID) IN (
    SELECT
      REG_LOG_ID,
      REG_TENANT_ID
    FROM
      (
        SELECT
          REG_LOG_ID,
          REG_TENANT_ID,
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
      ) RANKED
    WHERE
      RECENCY > 1
      OR REG_ACTION = 7
  )
/

COMMIT
/

EXIT SUCCESS

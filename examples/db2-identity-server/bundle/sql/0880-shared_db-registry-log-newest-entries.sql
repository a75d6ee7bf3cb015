-- Step 0880 registry-log-newest-entries                                                   2.6.0 -> 3.1.0, Db2
-- Keep the newest entry of each registry path
--
-- Database    shared_db (REGDB on db1.rail.example:50000)
-- Run as      reg
-- Run with    db2 'CONNECT TO REGDB USER reg' and { db2 -stvf
--             sql/0880-shared_db-registry-log-newest-entries.sql || { db2 ROLLBACK; false; }; }; db2
--             TERMINATE
--             (in the bundle's folder; migrate.sh does this for you)
-- Needs       every server is stopped (proved: after stop-old-servers, client-run)
--             table REG_LOG exists (asked when run, expected: 2.6.0 catalog)
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
-- Source      guide 2.6.0 to 3.1.0, Step 2.7
-- Differs     One statement without a helper table.
-- Differs     The statement for the dialect.
-- Differs     It runs while the servers are stopped, after the migration client.
UPDATE COMMAND OPTIONS USING S ON C OFF;
--#SET TERMINATOR @
ECHO step 0880 registry-log-newest-entries
@

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
@

COMMIT
@

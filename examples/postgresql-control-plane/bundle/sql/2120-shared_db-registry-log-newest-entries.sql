-- Step 2120 registry-log-newest-entries                                            2.6.0 -> 4.1.0, PostgreSQL
-- Keep the newest entry of each registry path
--
-- Database    shared_db (reg_db on db1.city.example:5432)
-- Run as      reg
-- Run with    psql -X -q -v ON_ERROR_STOP=1 --host=db1.city.example --port=5432 --username=reg
--             --dbname=reg_db --file=sql/2120-shared_db-registry-log-newest-entries.sql
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
-- Source      guide 2.6.0 to 4.1.0, Step 5
\set ON_ERROR_STOP on
\echo 'step 2120 registry-log-newest-entries'
SET client_encoding = 'UTF8';
BEGIN;

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
  );

COMMIT;

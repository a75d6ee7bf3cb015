-- Step 1410 registry-log-newest-entries-2                                    3.2.0 -> 4.0.0, MySQL or MariaDB
-- Keep the newest entry of each registry path
--
-- Database    shared_db (shared_db on db1.books.example:3306)
-- Run as      am
-- Run with    mysql --protocol=TCP --host=db1.books.example --port=3306 --user=am
--             --default-character-set=utf8mb4 --batch --skip-column-names --skip-force --database=shared_db <
--             sql/1410-shared_db-registry-log-newest-entries-2.sql
--             (in the bundle's folder; migrate.sh does this for you)
-- Needs       every server is stopped (proved: after stop-old-servers, client-run, client-run-2)
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
-- Way back    restore backup-shared-db-2
-- Source      guide 3.2.0 to 4.0.0, Step 2.7
-- Differs     One statement without a helper table.
-- Differs     It runs while the servers are stopped, after the migration client.
SET NAMES utf8mb4;
SET autocommit = 0;
SELECT 'step 1410 registry-log-newest-entries-2' AS migplan;

DELETE REG_LOG
FROM
  REG_LOG
  LEFT JOIN (
    SELECT
      MAX(REG_LOG_ID) AS REG_LOG_ID,
      REG_TENANT_ID
    FROM
      REG_LOG
    GROUP BY
      REG_PATH,
      REG_TENANT_ID
  ) AS NEWEST ON NEWEST.REG_LOG_ID = REG_LOG.REG_LOG_ID
  AND NEWEST.REG_TENANT_ID = REG_LOG.REG_TENANT_ID
WHERE
  NEWEST.REG_LOG_ID IS NULL
  OR REG_LOG.REG_ACTION = 7;

COMMIT;

-- Step 760 registry-log-newest-entries                                                     3.0.0 -> 3.2.0, H2
-- Keep the newest entry of each registry path
--
-- Database    shared_db (/home/trial/wso2am-3.0.0/repository/database/WSO2SHARED_DB)
-- Run as      wso2carbon
-- Run with    java org.h2.tools.RunScript -url
--             'jdbc:h2:/home/trial/wso2am-3.0.0/repository/database/WSO2SHARED_DB;IFEXISTS=TRUE' -user
--             wso2carbon -script sql/760-shared_db-registry-log-newest-entries.sql -showResults
--             (in the bundle's folder; migrate.sh does this for you)
-- Needs       every server is stopped (proved: after stop-old-servers, client-run)
--             table REG_LOG exists (asked when run, expected: 3.0.0 catalog)
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
-- Source      guide 3.0.0 to 3.2.0, Step 2.7
-- Differs     One statement without a helper table.
-- Differs     It runs while the servers are stopped, after the migration client.
SET AUTOCOMMIT FALSE;
SELECT 'step 760 registry-log-newest-entries' AS MIGPLAN;

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

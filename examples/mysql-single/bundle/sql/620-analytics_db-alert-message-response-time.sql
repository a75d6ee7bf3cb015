-- Step 620 alert-message-response-time                                       3.0.0 -> 3.1.0, MySQL or MariaDB
-- Let alerts about abnormal times of responses have long texts
--
-- Database    analytics_db (analytics_db on localhost:3306)
-- Run as      analytics
-- Run with    mysql --protocol=TCP --host=localhost --port=3306 --user=analytics
--             --default-character-set=utf8mb4 --batch --skip-column-names --skip-force
--             --database=analytics_db < sql/620-analytics_db-alert-message-response-time.sql
--             (in the bundle's folder; migrate.sh does this for you)
-- Needs       every server is stopped (proved: after stop-old-servers, re-index-stopped)
--             table ApimAbnormalResponseTimeAlert exists (asked when run; if not, the step is skipped)
--             column ApimAbnormalResponseTimeAlert.message exists (asked when run, expected: 3.0.0 catalog)
--             column ApimAbnormalResponseTimeAlert.message does not hold 3000 characters (asked when run; if
--             not, the step is skipped, expected: 3.0.0 catalog)
-- Risk        rewrites ApimAbnormalResponseTimeAlert, one row for each alert; locks
--             ApimAbnormalResponseTimeAlert, for a moment
-- Done when   column ApimAbnormalResponseTimeAlert.message holds 3000 characters
-- Undo        The same with the old length (254), as long as no text is longer
-- Source      guide 3.0.0 to 3.1.0, Step 3.1
-- Differs     The length of the new worker.
SET NAMES utf8mb4;
SET autocommit = 0;
SELECT 'step 620 alert-message-response-time' AS migplan;

ALTER TABLE ApimAbnormalResponseTimeAlert MODIFY message VARCHAR(3000);

COMMIT;

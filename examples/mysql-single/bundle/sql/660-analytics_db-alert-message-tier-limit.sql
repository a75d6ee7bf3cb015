-- Step 660 alert-message-tier-limit                                          3.0.0 -> 3.1.0, MySQL or MariaDB
-- Let alerts about limits of tiers have long texts
--
-- Database    analytics_db (analytics_db on localhost:3306)
-- Run as      analytics
-- Run with    mysql --protocol=TCP --host=localhost --port=3306 --user=analytics
--             --default-character-set=utf8mb4 --batch --skip-column-names --skip-force
--             --database=analytics_db < sql/660-analytics_db-alert-message-tier-limit.sql
--             (in the bundle's folder; migrate.sh does this for you)
-- Needs       every server is stopped (proved: after stop-old-servers, re-index-stopped)
--             table ApimTierLimitHittingAlert exists (asked when run; if not, the step is skipped)
--             column ApimTierLimitHittingAlert.message exists (asked when run, expected: 3.0.0 catalog)
--             column ApimTierLimitHittingAlert.message does not hold 3000 characters (asked when run; if not,
--             the step is skipped, expected: 3.0.0 catalog)
-- Risk        rewrites ApimTierLimitHittingAlert, one row for each alert; locks ApimTierLimitHittingAlert,
--             for a moment
-- Done when   column ApimTierLimitHittingAlert.message holds 3000 characters
-- Undo        The same with the old length (254), as long as no text is longer
-- Source      guide 3.0.0 to 3.1.0, Step 3.1
-- Differs     The length of the new worker.
SET NAMES utf8mb4;
SET autocommit = 0;
SELECT 'step 660 alert-message-tier-limit' AS migplan;

ALTER TABLE ApimTierLimitHittingAlert MODIFY message VARCHAR(3000);

COMMIT;

-- Step 580 analytics-give-version                                            3.0.0 -> 3.1.0, MySQL or MariaDB
-- Give every row of ApiLastAccessSummary a version
--
-- Database    analytics_db (analytics_db on localhost:3306)
-- Run as      analytics
-- Run with    mysql --protocol=TCP --host=localhost --port=3306 --user=analytics
--             --default-character-set=utf8mb4 --batch --skip-column-names --skip-force
--             --database=analytics_db < sql/580-analytics_db-analytics-give-version.sql
--             (in the bundle's folder; migrate.sh does this for you)
-- Needs       every server is stopped (proved: after stop-old-servers, re-index-stopped)
--             table ApiLastAccessSummary exists (asked when run; if not, the step is skipped)
-- Does        The version becomes part of the primary key, which takes no NULL.
-- Risk        rewrites rows of ApiLastAccessSummary that have no version; their last access stays known
-- Done when   Every row has a version
-- Way back    restore backup-analytics-db
-- Source      guide 3.0.0 to 3.1.0, Step 3.1
-- Differs     Rows without a version get an empty one first; on Oracle, where '' is NULL, one space. No row
--             is deleted.
SET NAMES utf8mb4;
SET autocommit = 0;
SELECT 'step 580 analytics-give-version' AS migplan;

UPDATE ApiLastAccessSummary SET apiVersion = '' WHERE apiVersion IS NULL;

COMMIT;

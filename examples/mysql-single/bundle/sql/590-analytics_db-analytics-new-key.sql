-- Step 590 analytics-new-key                                                 3.0.0 -> 3.1.0, MySQL or MariaDB
-- Add the version to the primary key of ApiLastAccessSummary
--
-- Database    analytics_db (analytics_db on localhost:3306)
-- Run as      analytics
-- Run with    mysql --protocol=TCP --host=localhost --port=3306 --user=analytics
--             --default-character-set=utf8mb4 --batch --skip-column-names --skip-force
--             --database=analytics_db < sql/590-analytics_db-analytics-new-key.sql
--             (in the bundle's folder; migrate.sh does this for you)
-- Needs       every server is stopped (proved: after stop-old-servers, re-index-stopped)
--             table ApiLastAccessSummary exists (asked when run; if not, the step is skipped)
--             the primary key of ApiLastAccessSummary is not (apiName, apiCreator, apiVersion,
--             apiCreatorTenantDomain) (asked when run; if not, the step is skipped, expected: 3.0.0 catalog)
--             Every row has a version (asked when run)
--             The new key, one column longer than the old one, fits into an index (if not, convert the table
--             to latin1 or utf8mb3) (asked when run)
-- Risk        rewrites ApiLastAccessSummary, whose rows lie in the order of the key; one row for each API, so
--             seconds; locks the table, for as long as the statement runs
-- Done when   the primary key of ApiLastAccessSummary is (apiName, apiCreator, apiVersion,
--             apiCreatorTenantDomain)
--             column ApiLastAccessSummary.apiVersion is NOT NULL
-- Undo        Drop the key and add one over apiName, apiCreator and apiCreatorTenantDomain.
-- Source      guide 3.0.0 to 3.1.0, Step 3.1
-- Differs     The name that the worker uses.
-- Differs     One statement, after the length of the key was asked for.
SET NAMES utf8mb4;
SET autocommit = 0;
SELECT 'step 590 analytics-new-key' AS migplan;

ALTER TABLE ApiLastAccessSummary
DROP PRIMARY KEY,
ADD PRIMARY KEY (apiName, apiCreator, apiVersion, apiCreatorTenantDomain);

COMMIT;

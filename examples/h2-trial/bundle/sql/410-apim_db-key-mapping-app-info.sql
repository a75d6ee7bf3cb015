-- Step 410 key-mapping-app-info                                                            3.0.0 -> 3.2.0, H2
-- Keep what a key manager knows about an application
--
-- Database    apim_db (/home/trial/wso2am-3.0.0/repository/database/WSO2AM_DB)
-- Run as      wso2carbon
-- Run with    java org.h2.tools.RunScript -url
--             'jdbc:h2:/home/trial/wso2am-3.0.0/repository/database/WSO2AM_DB;IFEXISTS=TRUE' -user wso2carbon
--             -script sql/410-apim_db-key-mapping-app-info.sql -showResults
--             (in the bundle's folder; migrate.sh does this for you)
-- Needs       every server is stopped (proved: after stop-old-servers)
--             table AM_APPLICATION_KEY_MAPPING exists (asked when run, expected: 3.0.0 catalog)
--             column AM_APPLICATION_KEY_MAPPING.APP_INFO does not exist yet (asked when run; if not, the step
--             is skipped, expected: 3.0.0 catalog)
-- Risk        locks AM_APPLICATION_KEY_MAPPING, for a moment
-- Done when   column AM_APPLICATION_KEY_MAPPING.APP_INFO exists
-- Undo        ALTER TABLE AM_APPLICATION_KEY_MAPPING DROP COLUMN APP_INFO
-- Source      guide 3.0.0 to 3.2.0, Step 2.3
-- Differs     The same change, behind a question to the catalog that is asked before the step.
SET AUTOCOMMIT FALSE;
SELECT 'step 410 key-mapping-app-info' AS MIGPLAN;

ALTER TABLE AM_APPLICATION_KEY_MAPPING ADD APP_INFO BLOB;

COMMIT;

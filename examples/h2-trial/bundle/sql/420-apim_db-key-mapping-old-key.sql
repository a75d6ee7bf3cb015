-- Step 420 key-mapping-old-key                                                             3.0.0 -> 3.2.0, H2
-- Drop the primary key of AM_APPLICATION_KEY_MAPPING
--
-- Database    apim_db (/home/trial/wso2am-3.0.0/repository/database/WSO2AM_DB)
-- Run as      wso2carbon
-- Run with    java org.h2.tools.RunScript -url
--             'jdbc:h2:/home/trial/wso2am-3.0.0/repository/database/WSO2AM_DB;IFEXISTS=TRUE' -user wso2carbon
--             -script sql/420-apim_db-key-mapping-old-key.sql -showResults
--             (in the bundle's folder; migrate.sh does this for you)
-- Needs       every server is stopped (proved: after stop-old-servers)
--             table AM_APPLICATION_KEY_MAPPING exists (asked when run, expected: 3.0.0 catalog)
--             column AM_APPLICATION_KEY_MAPPING.KEY_MANAGER exists (asked when run, expected: by step
--             key-mapping-key-manager-default)
--             column AM_APPLICATION_KEY_MAPPING.KEY_MANAGER is NOT NULL (asked when run, expected: by step
--             key-mapping-key-manager-default)
--             the primary key of AM_APPLICATION_KEY_MAPPING is (APPLICATION_ID, KEY_TYPE) (asked when run; if
--             not, the step is skipped, expected: 3.0.0 catalog)
-- Risk        locks AM_APPLICATION_KEY_MAPPING, for a moment
-- Done when   the primary key of AM_APPLICATION_KEY_MAPPING is not (APPLICATION_ID, KEY_TYPE)
-- Undo        ALTER TABLE AM_APPLICATION_KEY_MAPPING ADD PRIMARY KEY (APPLICATION_ID, KEY_TYPE)
-- Source      guide 3.0.0 to 3.2.0, Step 2.3
SET AUTOCOMMIT FALSE;
SELECT 'step 420 key-mapping-old-key' AS MIGPLAN;

ALTER TABLE AM_APPLICATION_KEY_MAPPING DROP PRIMARY KEY;

COMMIT;

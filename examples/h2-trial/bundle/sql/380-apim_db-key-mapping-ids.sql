-- Step 380 key-mapping-ids                                                                 3.0.0 -> 3.2.0, H2
-- Give every key of an application its id
--
-- Database    apim_db (/home/trial/wso2am-3.0.0/repository/database/WSO2AM_DB)
-- Run as      wso2carbon
-- Run with    java org.h2.tools.RunScript -url
--             'jdbc:h2:/home/trial/wso2am-3.0.0/repository/database/WSO2AM_DB;IFEXISTS=TRUE' -user wso2carbon
--             -script sql/380-apim_db-key-mapping-ids.sql -showResults
--             (in the bundle's folder; migrate.sh does this for you)
-- Needs       every server is stopped (proved: after stop-old-servers)
--             table AM_APPLICATION_KEY_MAPPING exists (asked when run, expected: 3.0.0 catalog)
--             column AM_APPLICATION_KEY_MAPPING.UUID exists (asked when run, expected: by step
--             key-mapping-uuid)
--             column AM_APPLICATION_KEY_MAPPING.APPLICATION_ID exists (asked when run, expected: 3.0.0
--             catalog)
--             column AM_APPLICATION_KEY_MAPPING.KEY_TYPE exists (asked when run, expected: 3.0.0 catalog)
-- Risk        rewrites the rows of AM_APPLICATION_KEY_MAPPING that have no id
-- Done when   Every row has an id, and no two rows have the same
-- Undo        UPDATE AM_APPLICATION_KEY_MAPPING SET UUID = NULL
-- Source      guide 3.0.0 to 3.2.0, Step 2.3
SET AUTOCOMMIT FALSE;
SELECT 'step 380 key-mapping-ids' AS MIGPLAN;

UPDATE AM_APPLICATION_KEY_MAPPING SET UUID = RANDOM_UUID () WHERE UUID IS NULL;

COMMIT;

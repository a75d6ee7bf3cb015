-- Step 430 key-mapping-primary-key                                                         3.0.0 -> 3.2.0, H2
-- Add the key manager to the primary key of AM_APPLICATION_KEY_MAPPING
--
-- Database    apim_db (/home/trial/wso2am-3.0.0/repository/database/WSO2AM_DB)
-- Run as      wso2carbon
-- Run with    java org.h2.tools.RunScript -url
--             'jdbc:h2:/home/trial/wso2am-3.0.0/repository/database/WSO2AM_DB;IFEXISTS=TRUE' -user wso2carbon
--             -script sql/430-apim_db-key-mapping-primary-key.sql -showResults
--             (in the bundle's folder; migrate.sh does this for you)
-- Needs       every server is stopped (proved: after stop-old-servers)
--             table AM_APPLICATION_KEY_MAPPING exists (asked when run, expected: 3.0.0 catalog)
--             column AM_APPLICATION_KEY_MAPPING.APPLICATION_ID exists (asked when run, expected: 3.0.0
--             catalog)
--             column AM_APPLICATION_KEY_MAPPING.KEY_TYPE exists (asked when run, expected: 3.0.0 catalog)
--             column AM_APPLICATION_KEY_MAPPING.KEY_MANAGER exists (asked when run, expected: by step
--             key-mapping-key-manager-default)
--             column AM_APPLICATION_KEY_MAPPING.KEY_MANAGER is NOT NULL (asked when run, expected: by step
--             key-mapping-key-manager-default)
--             the primary key of AM_APPLICATION_KEY_MAPPING is not (APPLICATION_ID, KEY_TYPE, KEY_MANAGER)
--             (asked when run; if not, the step is skipped, expected: by step key-mapping-old-key)
-- Does        An application has a key of each type from each key manager.
-- Risk        locks the table, while the key is built
-- Done when   the primary key of AM_APPLICATION_KEY_MAPPING is (APPLICATION_ID, KEY_TYPE, KEY_MANAGER)
-- Undo        Drop the key and add one over APPLICATION_ID and KEY_TYPE, as long as no application has keys
--             of two key managers.
-- Source      guide 3.0.0 to 3.2.0, Step 2.3
-- Differs     DROP PRIMARY KEY, which needs no name, behind a question to the catalog.
SET AUTOCOMMIT FALSE;
SELECT 'step 430 key-mapping-primary-key' AS MIGPLAN;

ALTER TABLE AM_APPLICATION_KEY_MAPPING ADD PRIMARY KEY (APPLICATION_ID, KEY_TYPE, KEY_MANAGER);

COMMIT;

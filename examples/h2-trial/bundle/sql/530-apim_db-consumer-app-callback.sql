-- Step 530 consumer-app-callback                                                           3.0.0 -> 3.2.0, H2
-- Write an empty call-back address where there is none
--
-- Database    apim_db (/home/trial/wso2am-3.0.0/repository/database/WSO2AM_DB)
-- Run as      wso2carbon
-- Run with    java org.h2.tools.RunScript -url
--             'jdbc:h2:/home/trial/wso2am-3.0.0/repository/database/WSO2AM_DB;IFEXISTS=TRUE' -user wso2carbon
--             -script sql/530-apim_db-consumer-app-callback.sql -showResults
--             (in the bundle's folder; migrate.sh does this for you)
-- Needs       every server is stopped (proved: after stop-old-servers)
--             table IDN_OAUTH_CONSUMER_APPS exists (asked when run, expected: 3.0.0 catalog)
--             column IDN_OAUTH_CONSUMER_APPS.CALLBACK_URL exists (asked when run, expected: 3.0.0 catalog)
-- Does        3.2.0 no longer expects NULL there.
-- Risk        rewrites the rows of IDN_OAUTH_CONSUMER_APPS that have no call-back address
-- Done when   Every consumer application has a call-back address, if an empty one
-- Way back    restore backup-apim-db
-- Source      guide 3.0.0 to 3.2.0, Step 2.3
-- Differs     Single quotes.
SET AUTOCOMMIT FALSE;
SELECT 'step 530 consumer-app-callback' AS MIGPLAN;

UPDATE IDN_OAUTH_CONSUMER_APPS SET CALLBACK_URL = '' WHERE CALLBACK_URL IS NULL;

COMMIT;

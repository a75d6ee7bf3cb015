-- Step 350 registration-unique-key                                                         3.0.0 -> 3.2.0, H2
-- Make a registration unique for each key manager
--
-- Database    apim_db (/home/trial/wso2am-3.0.0/repository/database/WSO2AM_DB)
-- Run as      wso2carbon
-- Run with    java org.h2.tools.RunScript -url
--             'jdbc:h2:/home/trial/wso2am-3.0.0/repository/database/WSO2AM_DB;IFEXISTS=TRUE' -user wso2carbon
--             -script sql/350-apim_db-registration-unique-key.sql -showResults
--             (in the bundle's folder; migrate.sh does this for you)
-- Needs       every server is stopped (proved: after stop-old-servers)
--             table AM_APPLICATION_REGISTRATION exists (asked when run, expected: 3.0.0 catalog)
--             column AM_APPLICATION_REGISTRATION.SUBSCRIBER_ID exists (asked when run, expected: 3.0.0
--             catalog)
--             column AM_APPLICATION_REGISTRATION.APP_ID exists (asked when run, expected: 3.0.0 catalog)
--             column AM_APPLICATION_REGISTRATION.TOKEN_TYPE exists (asked when run, expected: 3.0.0 catalog)
--             column AM_APPLICATION_REGISTRATION.KEY_MANAGER exists (asked when run, expected: by step
--             registration-key-manager-default)
--             column AM_APPLICATION_REGISTRATION.KEY_MANAGER is NOT NULL (asked when run, expected: by step
--             registration-key-manager-default)
--             AM_APPLICATION_REGISTRATION has no unique constraint over (SUBSCRIBER_ID, APP_ID, TOKEN_TYPE,
--             KEY_MANAGER) (asked when run; if not, the step is skipped, expected: 3.0.0 catalog)
--             AM_APPLICATION_REGISTRATION has a unique constraint over (SUBSCRIBER_ID, APP_ID, TOKEN_TYPE)
--             (asked when run, expected: 3.0.0 catalog)
-- Does        An application registers once for each key manager; the old key allows one registration only.
-- Risk        locks AM_APPLICATION_REGISTRATION, while the new key is built
-- Done when   AM_APPLICATION_REGISTRATION has a unique constraint over (SUBSCRIBER_ID, APP_ID, TOKEN_TYPE,
--             KEY_MANAGER)
-- Undo        Drop the key and add one over SUBSCRIBER_ID, APP_ID and TOKEN_TYPE, as long as no application
--             has registered with two key managers.
-- Source      guide 3.0.0 to 3.2.0, Step 2.3
SET AUTOCOMMIT FALSE;
SELECT 'step 350 registration-unique-key' AS MIGPLAN;

ALTER TABLE AM_APPLICATION_REGISTRATION ADD UNIQUE (SUBSCRIBER_ID, APP_ID, TOKEN_TYPE, KEY_MANAGER);

COMMIT;

-- Step 340 registration-key-manager-default                                                3.0.0 -> 3.2.0, H2
-- Take the default of AM_APPLICATION_REGISTRATION.KEY_MANAGER away
--
-- Database    apim_db (/home/trial/wso2am-3.0.0/repository/database/WSO2AM_DB)
-- Run as      wso2carbon
-- Run with    java org.h2.tools.RunScript -url
--             'jdbc:h2:/home/trial/wso2am-3.0.0/repository/database/WSO2AM_DB;IFEXISTS=TRUE' -user wso2carbon
--             -script sql/340-apim_db-registration-key-manager-default.sql -showResults
--             (in the bundle's folder; migrate.sh does this for you)
-- Needs       every server is stopped (proved: after stop-old-servers)
--             column AM_APPLICATION_REGISTRATION.KEY_MANAGER exists (asked when run, expected: by step
--             registration-key-manager)
--             column AM_APPLICATION_REGISTRATION.KEY_MANAGER is NOT NULL (asked when run, expected: by step
--             registration-key-manager)
--             column AM_APPLICATION_REGISTRATION.KEY_MANAGER has a default (asked when run; if not, the step
--             is skipped, expected: by step registration-key-manager)
-- Does        The product always names the key manager; a default would hide that one was forgotten.
-- Risk        none known
-- Done when   column AM_APPLICATION_REGISTRATION.KEY_MANAGER has no default
--             column AM_APPLICATION_REGISTRATION.KEY_MANAGER is NOT NULL
-- Undo        ALTER TABLE AM_APPLICATION_REGISTRATION ALTER COLUMN KEY_MANAGER SET DEFAULT 'Resident Key
--             Manager'
-- Source      guide 3.0.0 to 3.2.0, Step 2.3
-- Differs     The default goes as soon as the rows have their value.
SET AUTOCOMMIT FALSE;
SELECT 'step 340 registration-key-manager-default' AS MIGPLAN;

ALTER TABLE AM_APPLICATION_REGISTRATION ALTER COLUMN KEY_MANAGER DROP DEFAULT;

COMMIT;

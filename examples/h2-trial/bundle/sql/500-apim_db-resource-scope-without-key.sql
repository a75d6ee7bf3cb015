-- Step 500 resource-scope-without-key                                                      3.0.0 -> 3.2.0, H2
-- Drop the primary key of IDN_OAUTH2_RESOURCE_SCOPE
--
-- Database    apim_db (/home/trial/wso2am-3.0.0/repository/database/WSO2AM_DB)
-- Run as      wso2carbon
-- Run with    java org.h2.tools.RunScript -url
--             'jdbc:h2:/home/trial/wso2am-3.0.0/repository/database/WSO2AM_DB;IFEXISTS=TRUE' -user wso2carbon
--             -script sql/500-apim_db-resource-scope-without-key.sql -showResults
--             (in the bundle's folder; migrate.sh does this for you)
-- Needs       every server is stopped (proved: after stop-old-servers)
--             table IDN_OAUTH2_RESOURCE_SCOPE exists (asked when run, expected: 3.0.0 catalog)
--             the primary key of IDN_OAUTH2_RESOURCE_SCOPE is (RESOURCE_PATH) (asked when run; if not, the
--             step is skipped, expected: 3.0.0 catalog)
-- Does        3.2.0 allows several scopes on one resource.
-- Risk        locks the table, for as long as the statement runs
-- Done when   the primary key of IDN_OAUTH2_RESOURCE_SCOPE is not (RESOURCE_PATH)
--             column IDN_OAUTH2_RESOURCE_SCOPE.RESOURCE_PATH is NOT NULL
-- Undo        ALTER TABLE IDN_OAUTH2_RESOURCE_SCOPE ADD PRIMARY KEY (RESOURCE_PATH), as long as no path
--             occurs twice
-- Source      guide 3.0.0 to 3.2.0, Step 2.3
-- Differs     The same change, behind a question to the catalog that is asked before the step.
SET AUTOCOMMIT FALSE;
SELECT 'step 500 resource-scope-without-key' AS MIGPLAN;

ALTER TABLE IDN_OAUTH2_RESOURCE_SCOPE DROP PRIMARY KEY;

COMMIT;

-- Step 580 published-apis                                                                  3.0.0 -> 3.2.0, H2
-- Create AM_GW_PUBLISHED_API_DETAILS
--
-- Database    apim_db (/home/trial/wso2am-3.0.0/repository/database/WSO2AM_DB)
-- Run as      wso2carbon
-- Run with    java org.h2.tools.RunScript -url
--             'jdbc:h2:/home/trial/wso2am-3.0.0/repository/database/WSO2AM_DB;IFEXISTS=TRUE' -user wso2carbon
--             -script sql/580-apim_db-published-apis.sql -showResults
--             (in the bundle's folder; migrate.sh does this for you)
-- Needs       every server is stopped (proved: after stop-old-servers)
--             table AM_GW_PUBLISHED_API_DETAILS does not exist yet (asked when run; if not, the step is
--             skipped, expected: 3.0.0 catalog)
-- Does        3.2.0 keeps here which APIs are deployed to gateways that synchronise by the database.
-- Risk        none known
-- Done when   table AM_GW_PUBLISHED_API_DETAILS exists
--             the primary key of AM_GW_PUBLISHED_API_DETAILS is (API_ID)
-- Undo        DROP TABLE AM_GW_PUBLISHED_API_DETAILS, as long as it is empty
-- Source      guide 3.0.0 to 3.2.0, Step 2.3
SET AUTOCOMMIT FALSE;
SELECT 'step 580 published-apis' AS MIGPLAN;

CREATE TABLE AM_GW_PUBLISHED_API_DETAILS (
  API_ID VARCHAR(255) NOT NULL,
  TENANT_DOMAIN VARCHAR(255),
  API_PROVIDER VARCHAR(255),
  API_NAME VARCHAR(255),
  API_VERSION VARCHAR(255),
  PRIMARY KEY (API_ID)
);

COMMIT;

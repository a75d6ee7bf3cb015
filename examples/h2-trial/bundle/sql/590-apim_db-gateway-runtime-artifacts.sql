-- Step 590 gateway-runtime-artifacts                                                       3.0.0 -> 3.2.0, H2
-- Create AM_GW_API_ARTIFACTS
--
-- Database    apim_db (/home/trial/wso2am-3.0.0/repository/database/WSO2AM_DB)
-- Run as      wso2carbon
-- Run with    java org.h2.tools.RunScript -url
--             'jdbc:h2:/home/trial/wso2am-3.0.0/repository/database/WSO2AM_DB;IFEXISTS=TRUE' -user wso2carbon
--             -script sql/590-apim_db-gateway-runtime-artifacts.sql -showResults
--             (in the bundle's folder; migrate.sh does this for you)
-- Needs       every server is stopped (proved: after stop-old-servers)
--             table AM_GW_PUBLISHED_API_DETAILS exists (asked when run, expected: by step published-apis)
--             table AM_GW_API_ARTIFACTS does not exist yet (asked when run; if not, the step is skipped,
--             expected: 3.0.0 catalog)
-- Does        3.2.0 keeps here what a gateway needs to deploy an API.
-- Risk        none known
-- Done when   table AM_GW_API_ARTIFACTS exists
--             the primary key of AM_GW_API_ARTIFACTS is (GATEWAY_LABEL, API_ID)
--             AM_GW_API_ARTIFACTS has a foreign key over (API_ID)
-- Undo        DROP TABLE AM_GW_API_ARTIFACTS, as long as it is empty
-- Source      guide 3.0.0 to 3.2.0, Step 2.3
-- Differs     The clause of the guide; without it a gateway does not see that an artifact has changed.
SET AUTOCOMMIT FALSE;
SELECT 'step 590 gateway-runtime-artifacts' AS MIGPLAN;

CREATE TABLE AM_GW_API_ARTIFACTS (
  API_ID VARCHAR(255) NOT NULL,
  ARTIFACT BLOB,
  GATEWAY_INSTRUCTION VARCHAR(20),
  GATEWAY_LABEL VARCHAR(255) NOT NULL,
  TIME_STAMP TIMESTAMP NOT NULL DEFAULT CURRENT_TIMESTAMP ON UPDATE CURRENT_TIMESTAMP,
  PRIMARY KEY (GATEWAY_LABEL, API_ID),
  FOREIGN KEY (API_ID) REFERENCES AM_GW_PUBLISHED_API_DETAILS (API_ID) ON UPDATE CASCADE ON DELETE NO ACTION
);

COMMIT;

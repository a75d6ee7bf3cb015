-- Step 210 uma-resource                                                                    3.0.0 -> 3.2.0, H2
-- Create IDN_UMA_RESOURCE
--
-- Database    apim_db (/home/trial/wso2am-3.0.0/repository/database/WSO2AM_DB)
-- Run as      wso2carbon
-- Run with    java org.h2.tools.RunScript -url
--             'jdbc:h2:/home/trial/wso2am-3.0.0/repository/database/WSO2AM_DB;IFEXISTS=TRUE' -user wso2carbon
--             -script sql/210-apim_db-uma-resource.sql -showResults
--             (in the bundle's folder; migrate.sh does this for you)
-- Needs       every server is stopped (proved: after stop-old-servers)
--             table IDN_UMA_RESOURCE does not exist yet (asked when run; if not, the step is skipped,
--             expected: 3.0.0 catalog)
-- Does        Holds resources of User-Managed Access.
-- Risk        none known
-- Done when   table IDN_UMA_RESOURCE exists
--             the primary key of IDN_UMA_RESOURCE is (ID)
-- Undo        DROP TABLE IDN_UMA_RESOURCE, as long as it is empty
-- Source      guide 3.0.0 to 3.2.0, Step 2.3
-- Differs     The tables, indexes, sequences and triggers of the published schema of 3.1.0.
SET AUTOCOMMIT FALSE;
SELECT 'step 210 uma-resource' AS MIGPLAN;

CREATE TABLE IDN_UMA_RESOURCE (
  ID INTEGER NOT NULL AUTO_INCREMENT,
  RESOURCE_ID VARCHAR(255),
  RESOURCE_NAME VARCHAR(255),
  TIME_CREATED TIMESTAMP NOT NULL,
  RESOURCE_OWNER_NAME VARCHAR(255),
  CLIENT_ID VARCHAR(255),
  TENANT_ID INTEGER DEFAULT -1234,
  USER_DOMAIN VARCHAR(50),
  PRIMARY KEY (ID)
);

COMMIT;

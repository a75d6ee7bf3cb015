-- Step 240 uma-resource-metadata                                                           3.0.0 -> 3.2.0, H2
-- Create IDN_UMA_RESOURCE_META_DATA
--
-- Database    apim_db (/home/trial/wso2am-3.0.0/repository/database/WSO2AM_DB)
-- Run as      wso2carbon
-- Run with    java org.h2.tools.RunScript -url
--             'jdbc:h2:/home/trial/wso2am-3.0.0/repository/database/WSO2AM_DB;IFEXISTS=TRUE' -user wso2carbon
--             -script sql/240-apim_db-uma-resource-metadata.sql -showResults
--             (in the bundle's folder; migrate.sh does this for you)
-- Needs       every server is stopped (proved: after stop-old-servers)
--             table IDN_UMA_RESOURCE_META_DATA does not exist yet (asked when run; if not, the step is
--             skipped, expected: 3.0.0 catalog)
--             table IDN_UMA_RESOURCE exists (asked when run, expected: by step uma-resource)
-- Does        Holds properties of resources of User-Managed Access.
-- Risk        none known
-- Done when   table IDN_UMA_RESOURCE_META_DATA exists
--             the primary key of IDN_UMA_RESOURCE_META_DATA is (ID)
-- Undo        DROP TABLE IDN_UMA_RESOURCE_META_DATA, as long as it is empty
-- Source      guide 3.0.0 to 3.2.0, Step 2.3
-- Differs     The tables, indexes, sequences and triggers of the published schema of 3.1.0.
SET AUTOCOMMIT FALSE;
SELECT 'step 240 uma-resource-metadata' AS MIGPLAN;

CREATE TABLE IDN_UMA_RESOURCE_META_DATA (
  ID INTEGER NOT NULL AUTO_INCREMENT,
  RESOURCE_IDENTITY INTEGER NOT NULL,
  PROPERTY_KEY VARCHAR(40),
  PROPERTY_VALUE VARCHAR(255),
  PRIMARY KEY (ID),
  FOREIGN KEY (RESOURCE_IDENTITY) REFERENCES IDN_UMA_RESOURCE (ID) ON DELETE CASCADE
);

COMMIT;

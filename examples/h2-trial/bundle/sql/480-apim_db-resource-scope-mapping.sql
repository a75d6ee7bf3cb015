-- Step 480 resource-scope-mapping                                                          3.0.0 -> 3.2.0, H2
-- Create AM_API_RESOURCE_SCOPE_MAPPING
--
-- Database    apim_db (/home/trial/wso2am-3.0.0/repository/database/WSO2AM_DB)
-- Run as      wso2carbon
-- Run with    java org.h2.tools.RunScript -url
--             'jdbc:h2:/home/trial/wso2am-3.0.0/repository/database/WSO2AM_DB;IFEXISTS=TRUE' -user wso2carbon
--             -script sql/480-apim_db-resource-scope-mapping.sql -showResults
--             (in the bundle's folder; migrate.sh does this for you)
-- Needs       every server is stopped (proved: after stop-old-servers)
--             table AM_API_URL_MAPPING exists (asked when run, expected: 3.0.0 catalog)
--             table AM_API_RESOURCE_SCOPE_MAPPING does not exist yet (asked when run; if not, the step is
--             skipped, expected: 3.0.0 catalog)
-- Does        3.2.0 keeps here which scopes a resource of an API asks for.
-- Risk        none known
-- Done when   table AM_API_RESOURCE_SCOPE_MAPPING exists
--             the primary key of AM_API_RESOURCE_SCOPE_MAPPING is (SCOPE_NAME, URL_MAPPING_ID)
--             AM_API_RESOURCE_SCOPE_MAPPING has a foreign key over (URL_MAPPING_ID)
-- Undo        DROP TABLE AM_API_RESOURCE_SCOPE_MAPPING, as long as it is empty
-- Source      guide 3.0.0 to 3.2.0, Step 2.3
-- Differs     The table stays with its rows. Nothing in 3.2.0 reads it once the client has run; it may be
--             dropped then, after a backup.
SET AUTOCOMMIT FALSE;
SELECT 'step 480 resource-scope-mapping' AS MIGPLAN;

CREATE TABLE AM_API_RESOURCE_SCOPE_MAPPING (
  SCOPE_NAME VARCHAR(255) NOT NULL,
  URL_MAPPING_ID INTEGER NOT NULL,
  TENANT_ID INTEGER NOT NULL,
  PRIMARY KEY (SCOPE_NAME, URL_MAPPING_ID),
  FOREIGN KEY (URL_MAPPING_ID) REFERENCES AM_API_URL_MAPPING (URL_MAPPING_ID) ON DELETE CASCADE
);

COMMIT;

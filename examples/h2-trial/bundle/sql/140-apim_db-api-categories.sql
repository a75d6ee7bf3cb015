-- Step 140 api-categories                                                                  3.0.0 -> 3.2.0, H2
-- Create AM_API_CATEGORIES
--
-- Database    apim_db (/home/trial/wso2am-3.0.0/repository/database/WSO2AM_DB)
-- Run as      wso2carbon
-- Run with    java org.h2.tools.RunScript -url
--             'jdbc:h2:/home/trial/wso2am-3.0.0/repository/database/WSO2AM_DB;IFEXISTS=TRUE' -user wso2carbon
--             -script sql/140-apim_db-api-categories.sql -showResults
--             (in the bundle's folder; migrate.sh does this for you)
-- Needs       every server is stopped (proved: after stop-old-servers)
--             table AM_SYSTEM_APPS exists (asked when run, expected: 3.0.0 catalog)
--             table AM_KEY_MANAGER does not exist yet (asked when run, expected: 3.0.0 catalog)
--             table AM_API_CATEGORIES does not exist yet (asked when run; if not, the step is skipped,
--             expected: 3.0.0 catalog)
-- Does        3.1.0 sorts APIs into categories that the administrator defines.
-- Risk        none known
-- Done when   table AM_API_CATEGORIES exists
--             the primary key of AM_API_CATEGORIES is (UUID)
--             AM_API_CATEGORIES has a unique constraint over (NAME, TENANT_ID)
-- Undo        DROP TABLE AM_API_CATEGORIES, as long as it is empty
-- Source      guide 3.0.0 to 3.2.0, Step 2.3
SET AUTOCOMMIT FALSE;
SELECT 'step 140 api-categories' AS MIGPLAN;

CREATE TABLE AM_API_CATEGORIES (
  UUID VARCHAR(50) NOT NULL,
  NAME VARCHAR(255),
  DESCRIPTION VARCHAR(1024),
  TENANT_ID INTEGER,
  UNIQUE (NAME, TENANT_ID),
  PRIMARY KEY (UUID)
);

COMMIT;

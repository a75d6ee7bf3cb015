-- Step 510 tenant-themes                                                                   3.0.0 -> 3.2.0, H2
-- Create AM_TENANT_THEMES
--
-- Database    apim_db (/home/trial/wso2am-3.0.0/repository/database/WSO2AM_DB)
-- Run as      wso2carbon
-- Run with    java org.h2.tools.RunScript -url
--             'jdbc:h2:/home/trial/wso2am-3.0.0/repository/database/WSO2AM_DB;IFEXISTS=TRUE' -user wso2carbon
--             -script sql/510-apim_db-tenant-themes.sql -showResults
--             (in the bundle's folder; migrate.sh does this for you)
-- Needs       every server is stopped (proved: after stop-old-servers)
--             table AM_TENANT_THEMES does not exist yet (asked when run; if not, the step is skipped,
--             expected: 3.0.0 catalog)
-- Does        3.2.0 keeps the themes of tenants here.
-- Risk        none known
-- Done when   table AM_TENANT_THEMES exists
--             the primary key of AM_TENANT_THEMES is (TENANT_ID)
-- Undo        DROP TABLE AM_TENANT_THEMES, as long as it is empty
-- Source      guide 3.0.0 to 3.2.0, Step 2.3
-- Differs     A BLOB, in a table that is created when it is not there, and never dropped.
SET AUTOCOMMIT FALSE;
SELECT 'step 510 tenant-themes' AS MIGPLAN;

CREATE TABLE AM_TENANT_THEMES (
  TENANT_ID INTEGER NOT NULL,
  THEME BLOB NOT NULL,
  PRIMARY KEY (TENANT_ID)
);

COMMIT;

-- Step 310 key-managers                                                                    3.0.0 -> 3.2.0, H2
-- Create AM_KEY_MANAGER
--
-- Database    apim_db (/home/trial/wso2am-3.0.0/repository/database/WSO2AM_DB)
-- Run as      wso2carbon
-- Run with    java org.h2.tools.RunScript -url
--             'jdbc:h2:/home/trial/wso2am-3.0.0/repository/database/WSO2AM_DB;IFEXISTS=TRUE' -user wso2carbon
--             -script sql/310-apim_db-key-managers.sql -showResults
--             (in the bundle's folder; migrate.sh does this for you)
-- Needs       every server is stopped (proved: after stop-old-servers)
--             column AM_SYSTEM_APPS.TENANT_DOMAIN exists (asked when run, expected: by step
--             system-app-tenant-domain)
--             column AM_API.API_UUID does not exist yet (asked when run, expected: 3.0.0 catalog)
--             table AM_KEY_MANAGER does not exist yet (asked when run; if not, the step is skipped, expected:
--             3.0.0 catalog)
-- Does        3.2.0 keeps here the key managers that the administrator of a tenant connects.
-- Risk        none known
-- Done when   table AM_KEY_MANAGER exists
--             the primary key of AM_KEY_MANAGER is (UUID)
--             AM_KEY_MANAGER has a unique constraint over (NAME, TENANT_DOMAIN)
-- Undo        DROP TABLE AM_KEY_MANAGER, as long as it is empty
-- Source      guide 3.0.0 to 3.2.0, Step 2.3
SET AUTOCOMMIT FALSE;
SELECT 'step 310 key-managers' AS MIGPLAN;

CREATE TABLE AM_KEY_MANAGER (
  UUID VARCHAR(50) NOT NULL,
  NAME VARCHAR(100) NOT NULL,
  DISPLAY_NAME VARCHAR(100),
  DESCRIPTION VARCHAR(256),
  TYPE VARCHAR(45),
  CONFIGURATION BLOB,
  ENABLED BOOLEAN DEFAULT TRUE,
  TENANT_DOMAIN VARCHAR(100),
  PRIMARY KEY (UUID),
  UNIQUE (NAME, TENANT_DOMAIN)
);

COMMIT;

-- Step 540 scopes                                                                          3.0.0 -> 3.2.0, H2
-- Create AM_SCOPE
--
-- Database    apim_db (/home/trial/wso2am-3.0.0/repository/database/WSO2AM_DB)
-- Run as      wso2carbon
-- Run with    java org.h2.tools.RunScript -url
--             'jdbc:h2:/home/trial/wso2am-3.0.0/repository/database/WSO2AM_DB;IFEXISTS=TRUE' -user wso2carbon
--             -script sql/540-apim_db-scopes.sql -showResults
--             (in the bundle's folder; migrate.sh does this for you)
-- Needs       every server is stopped (proved: after stop-old-servers)
--             table AM_SCOPE does not exist yet (asked when run; if not, the step is skipped, expected: 3.0.0
--             catalog)
-- Does        3.2.0 keeps scopes for key managers that have no scopes of their own.
-- Risk        none known
-- Done when   table AM_SCOPE exists
--             the primary key of AM_SCOPE is (SCOPE_ID)
-- Undo        DROP TABLE AM_SCOPE, as long as it is empty
-- Source      guide 3.0.0 to 3.2.0, Step 2.3
SET AUTOCOMMIT FALSE;
SELECT 'step 540 scopes' AS MIGPLAN;

CREATE TABLE AM_SCOPE (
  SCOPE_ID INTEGER NOT NULL AUTO_INCREMENT,
  NAME VARCHAR(255) NOT NULL,
  DISPLAY_NAME VARCHAR(255) NOT NULL,
  DESCRIPTION VARCHAR(512),
  TENANT_ID INTEGER DEFAULT -1 NOT NULL,
  SCOPE_TYPE VARCHAR(255) NOT NULL,
  PRIMARY KEY (SCOPE_ID)
);

COMMIT;

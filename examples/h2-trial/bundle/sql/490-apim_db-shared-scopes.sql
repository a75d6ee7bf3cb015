-- Step 490 shared-scopes                                                                   3.0.0 -> 3.2.0, H2
-- Create AM_SHARED_SCOPE
--
-- Database    apim_db (/home/trial/wso2am-3.0.0/repository/database/WSO2AM_DB)
-- Run as      wso2carbon
-- Run with    java org.h2.tools.RunScript -url
--             'jdbc:h2:/home/trial/wso2am-3.0.0/repository/database/WSO2AM_DB;IFEXISTS=TRUE' -user wso2carbon
--             -script sql/490-apim_db-shared-scopes.sql -showResults
--             (in the bundle's folder; migrate.sh does this for you)
-- Needs       every server is stopped (proved: after stop-old-servers)
--             table AM_SHARED_SCOPE does not exist yet (asked when run; if not, the step is skipped,
--             expected: 3.0.0 catalog)
-- Does        3.2.0 keeps here the scopes that APIs share.
-- Risk        none known
-- Done when   table AM_SHARED_SCOPE exists
--             the primary key of AM_SHARED_SCOPE is (UUID)
-- Undo        DROP TABLE AM_SHARED_SCOPE, as long as it is empty
-- Source      guide 3.0.0 to 3.2.0, Step 2.3
SET AUTOCOMMIT FALSE;
SELECT 'step 490 shared-scopes' AS MIGPLAN;

CREATE TABLE AM_SHARED_SCOPE (
  NAME VARCHAR(255),
  UUID VARCHAR(256) NOT NULL,
  TENANT_ID INTEGER,
  PRIMARY KEY (UUID)
);

COMMIT;

-- Step 550 scope-bindings                                                                  3.0.0 -> 3.2.0, H2
-- Create AM_SCOPE_BINDING
--
-- Database    apim_db (/home/trial/wso2am-3.0.0/repository/database/WSO2AM_DB)
-- Run as      wso2carbon
-- Run with    java org.h2.tools.RunScript -url
--             'jdbc:h2:/home/trial/wso2am-3.0.0/repository/database/WSO2AM_DB;IFEXISTS=TRUE' -user wso2carbon
--             -script sql/550-apim_db-scope-bindings.sql -showResults
--             (in the bundle's folder; migrate.sh does this for you)
-- Needs       every server is stopped (proved: after stop-old-servers)
--             table AM_SCOPE exists (asked when run, expected: by step scopes)
--             table AM_SCOPE_BINDING does not exist yet (asked when run; if not, the step is skipped,
--             expected: 3.0.0 catalog)
-- Does        3.2.0 keeps here which roles may use a scope.
-- Risk        none known
-- Done when   table AM_SCOPE_BINDING exists
--             AM_SCOPE_BINDING has a foreign key over (SCOPE_ID)
-- Undo        DROP TABLE AM_SCOPE_BINDING, as long as it is empty
-- Source      guide 3.0.0 to 3.2.0, Step 2.3
SET AUTOCOMMIT FALSE;
SELECT 'step 550 scope-bindings' AS MIGPLAN;

CREATE TABLE AM_SCOPE_BINDING (
  SCOPE_ID INTEGER NOT NULL,
  SCOPE_BINDING VARCHAR(255) NOT NULL,
  BINDING_TYPE VARCHAR(255) NOT NULL,
  FOREIGN KEY (SCOPE_ID) REFERENCES AM_SCOPE (SCOPE_ID) ON DELETE CASCADE
);

COMMIT;

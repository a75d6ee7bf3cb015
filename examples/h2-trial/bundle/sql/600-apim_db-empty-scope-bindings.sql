-- Step 600 empty-scope-bindings                                                            3.0.0 -> 3.2.0, H2
-- Delete scope bindings that bind nothing
--
-- Database    apim_db (/home/trial/wso2am-3.0.0/repository/database/WSO2AM_DB)
-- Run as      wso2carbon
-- Run with    java org.h2.tools.RunScript -url
--             'jdbc:h2:/home/trial/wso2am-3.0.0/repository/database/WSO2AM_DB;IFEXISTS=TRUE' -user wso2carbon
--             -script sql/600-apim_db-empty-scope-bindings.sql -showResults
--             (in the bundle's folder; migrate.sh does this for you)
-- Needs       every server is stopped (proved: after stop-old-servers)
--             table IDN_OAUTH2_SCOPE_BINDING exists (asked when run, expected: 3.0.0 catalog)
-- Does        A binding must bind something; the identity migration to 5.10.0 makes SCOPE_BINDING NOT NULL
--             and stops at the first row without one.
-- Risk        deletes rows of IDN_OAUTH2_SCOPE_BINDING whose SCOPE_BINDING is NULL or empty. They bind a
--             scope to no role, so no right is lost; bindings with a role and the scopes themselves stay
-- Done when   Every scope binding binds something
-- Way back    restore backup-apim-db
-- Source      guide 3.0.0 to 3.2.0, Step 2.3
-- Differs     The rows are deleted, as the guides for 3.1.0 do.
SET AUTOCOMMIT FALSE;
SELECT 'step 600 empty-scope-bindings' AS MIGPLAN;

DELETE FROM IDN_OAUTH2_SCOPE_BINDING WHERE SCOPE_BINDING IS NULL OR SCOPE_BINDING = '';

COMMIT;

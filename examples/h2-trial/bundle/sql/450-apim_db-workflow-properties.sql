-- Step 450 workflow-properties                                                             3.0.0 -> 3.2.0, H2
-- Let a workflow carry properties
--
-- Database    apim_db (/home/trial/wso2am-3.0.0/repository/database/WSO2AM_DB)
-- Run as      wso2carbon
-- Run with    java org.h2.tools.RunScript -url
--             'jdbc:h2:/home/trial/wso2am-3.0.0/repository/database/WSO2AM_DB;IFEXISTS=TRUE' -user wso2carbon
--             -script sql/450-apim_db-workflow-properties.sql -showResults
--             (in the bundle's folder; migrate.sh does this for you)
-- Needs       every server is stopped (proved: after stop-old-servers)
--             table AM_WORKFLOWS exists (asked when run, expected: 3.0.0 catalog)
--             column AM_WORKFLOWS.WF_PROPERTIES does not exist yet (asked when run; if not, the step is
--             skipped, expected: 3.0.0 catalog)
-- Risk        locks AM_WORKFLOWS, for a moment
-- Done when   column AM_WORKFLOWS.WF_PROPERTIES exists
-- Undo        ALTER TABLE AM_WORKFLOWS DROP COLUMN WF_PROPERTIES
-- Source      guide 3.0.0 to 3.2.0, Step 2.3
-- Differs     The same change, behind a question to the catalog that is asked before the step.
SET AUTOCOMMIT FALSE;
SELECT 'step 450 workflow-properties' AS MIGPLAN;

ALTER TABLE AM_WORKFLOWS ADD WF_PROPERTIES BLOB;

COMMIT;

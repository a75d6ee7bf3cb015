-- Step 470 policy-max-depth                                                                3.0.0 -> 3.2.0, H2
-- Let a policy limit how deep a GraphQL query is
--
-- Database    apim_db (/home/trial/wso2am-3.0.0/repository/database/WSO2AM_DB)
-- Run as      wso2carbon
-- Run with    java org.h2.tools.RunScript -url
--             'jdbc:h2:/home/trial/wso2am-3.0.0/repository/database/WSO2AM_DB;IFEXISTS=TRUE' -user wso2carbon
--             -script sql/470-apim_db-policy-max-depth.sql -showResults
--             (in the bundle's folder; migrate.sh does this for you)
-- Needs       every server is stopped (proved: after stop-old-servers)
--             table AM_POLICY_SUBSCRIPTION exists (asked when run, expected: 3.0.0 catalog)
--             column AM_POLICY_SUBSCRIPTION.MAX_DEPTH does not exist yet (asked when run; if not, the step is
--             skipped, expected: 3.0.0 catalog)
-- Risk        locks AM_POLICY_SUBSCRIPTION, for seconds at most
-- Done when   column AM_POLICY_SUBSCRIPTION.MAX_DEPTH exists
--             column AM_POLICY_SUBSCRIPTION.MAX_DEPTH is NOT NULL
-- Undo        ALTER TABLE AM_POLICY_SUBSCRIPTION DROP COLUMN MAX_DEPTH
-- Source      guide 3.0.0 to 3.2.0, Step 2.3
-- Differs     The same change, behind a question to the catalog that is asked before the step.
SET AUTOCOMMIT FALSE;
SELECT 'step 470 policy-max-depth' AS MIGPLAN;

ALTER TABLE AM_POLICY_SUBSCRIPTION ADD MAX_DEPTH INTEGER DEFAULT 0 NOT NULL;

COMMIT;

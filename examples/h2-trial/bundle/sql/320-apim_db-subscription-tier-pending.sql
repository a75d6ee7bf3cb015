-- Step 320 subscription-tier-pending                                                       3.0.0 -> 3.2.0, H2
-- Let a subscription wait for another tier
--
-- Database    apim_db (/home/trial/wso2am-3.0.0/repository/database/WSO2AM_DB)
-- Run as      wso2carbon
-- Run with    java org.h2.tools.RunScript -url
--             'jdbc:h2:/home/trial/wso2am-3.0.0/repository/database/WSO2AM_DB;IFEXISTS=TRUE' -user wso2carbon
--             -script sql/320-apim_db-subscription-tier-pending.sql -showResults
--             (in the bundle's folder; migrate.sh does this for you)
-- Needs       every server is stopped (proved: after stop-old-servers)
--             table AM_SUBSCRIPTION exists (asked when run, expected: 3.0.0 catalog)
--             column AM_SUBSCRIPTION.TIER_ID_PENDING does not exist yet (asked when run; if not, the step is
--             skipped, expected: 3.0.0 catalog)
-- Risk        locks AM_SUBSCRIPTION, for a moment
-- Done when   column AM_SUBSCRIPTION.TIER_ID_PENDING holds 50 characters
-- Undo        ALTER TABLE AM_SUBSCRIPTION DROP COLUMN TIER_ID_PENDING
-- Source      guide 3.0.0 to 3.2.0, Step 2.3
-- Differs     The same change, behind a question to the catalog that is asked before the step.
SET AUTOCOMMIT FALSE;
SELECT 'step 320 subscription-tier-pending' AS MIGPLAN;

ALTER TABLE AM_SUBSCRIPTION ADD TIER_ID_PENDING VARCHAR(50);

COMMIT;

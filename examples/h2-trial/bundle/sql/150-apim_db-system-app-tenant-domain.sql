-- Step 150 system-app-tenant-domain                                                        3.0.0 -> 3.2.0, H2
-- Tell system applications of different tenants apart
--
-- Database    apim_db (/home/trial/wso2am-3.0.0/repository/database/WSO2AM_DB)
-- Run as      wso2carbon
-- Run with    java org.h2.tools.RunScript -url
--             'jdbc:h2:/home/trial/wso2am-3.0.0/repository/database/WSO2AM_DB;IFEXISTS=TRUE' -user wso2carbon
--             -script sql/150-apim_db-system-app-tenant-domain.sql -showResults
--             (in the bundle's folder; migrate.sh does this for you)
-- Needs       every server is stopped (proved: after stop-old-servers)
--             table AM_SYSTEM_APPS exists (asked when run, expected: 3.0.0 catalog)
--             column AM_SYSTEM_APPS.TENANT_DOMAIN does not exist yet (asked when run; if not, the step is
--             skipped, expected: 3.0.0 catalog)
-- Risk        locks AM_SYSTEM_APPS, a small table, for a moment
-- Done when   column AM_SYSTEM_APPS.TENANT_DOMAIN holds 255 characters
-- Undo        ALTER TABLE AM_SYSTEM_APPS DROP COLUMN TENANT_DOMAIN
-- Source      guide 3.0.0 to 3.2.0, Step 2.3
-- Differs     The same change, behind a question to the catalog that is asked before the step.
SET AUTOCOMMIT FALSE;
SELECT 'step 150 system-app-tenant-domain' AS MIGPLAN;

ALTER TABLE AM_SYSTEM_APPS ADD TENANT_DOMAIN VARCHAR(255) DEFAULT 'carbon.super';

COMMIT;

-- Step 200 certificate-endpoint-length                                                     3.0.0 -> 3.2.0, H2
-- Widen AM_CERTIFICATE_METADATA.END_POINT to 255 characters
--
-- Database    apim_db (/home/trial/wso2am-3.0.0/repository/database/WSO2AM_DB)
-- Run as      wso2carbon
-- Run with    java org.h2.tools.RunScript -url
--             'jdbc:h2:/home/trial/wso2am-3.0.0/repository/database/WSO2AM_DB;IFEXISTS=TRUE' -user wso2carbon
--             -script sql/200-apim_db-certificate-endpoint-length.sql -showResults
--             (in the bundle's folder; migrate.sh does this for you)
-- Needs       every server is stopped (proved: after stop-old-servers)
--             table AM_CERTIFICATE_METADATA exists (asked when run, expected: 3.0.0 catalog)
--             column AM_CERTIFICATE_METADATA.END_POINT exists (asked when run, expected: 3.0.0 catalog)
--             column AM_CERTIFICATE_METADATA.END_POINT does not hold 255 characters (asked when run; if not,
--             the step is skipped, expected: 3.0.0 catalog)
-- Risk        locks AM_CERTIFICATE_METADATA, for a moment
-- Done when   column AM_CERTIFICATE_METADATA.END_POINT holds 255 characters
--             column AM_CERTIFICATE_METADATA.END_POINT is NOT NULL
-- Undo        The same with the old length (100), as long as no endpoint is longer
-- Source      guide 3.0.0 to 3.2.0, Step 2.3
-- Differs     The length of the published schema.
SET AUTOCOMMIT FALSE;
SELECT 'step 200 certificate-endpoint-length' AS MIGPLAN;

ALTER TABLE AM_CERTIFICATE_METADATA ALTER COLUMN END_POINT VARCHAR(255) NOT NULL;

COMMIT;

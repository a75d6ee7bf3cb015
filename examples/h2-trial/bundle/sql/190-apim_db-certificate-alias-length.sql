-- Step 190 certificate-alias-length                                                        3.0.0 -> 3.2.0, H2
-- Widen AM_CERTIFICATE_METADATA.ALIAS to 255 characters
--
-- Database    apim_db (/home/trial/wso2am-3.0.0/repository/database/WSO2AM_DB)
-- Run as      wso2carbon
-- Run with    java org.h2.tools.RunScript -url
--             'jdbc:h2:/home/trial/wso2am-3.0.0/repository/database/WSO2AM_DB;IFEXISTS=TRUE' -user wso2carbon
--             -script sql/190-apim_db-certificate-alias-length.sql -showResults
--             (in the bundle's folder; migrate.sh does this for you)
-- Needs       every server is stopped (proved: after stop-old-servers)
--             table AM_CERTIFICATE_METADATA exists (asked when run, expected: 3.0.0 catalog)
--             column AM_CERTIFICATE_METADATA.ALIAS exists (asked when run, expected: 3.0.0 catalog)
--             column AM_CERTIFICATE_METADATA.ALIAS does not hold 255 characters (asked when run; if not, the
--             step is skipped, expected: 3.0.0 catalog)
-- Risk        locks AM_CERTIFICATE_METADATA, for a moment
-- Done when   column AM_CERTIFICATE_METADATA.ALIAS holds 255 characters
--             column AM_CERTIFICATE_METADATA.ALIAS is NOT NULL
--             the primary key of AM_CERTIFICATE_METADATA is (ALIAS)
-- Undo        The same with the old length (45), as long as no alias is longer
-- Source      guide 3.0.0 to 3.2.0, Step 2.3
-- Differs     The length of the published schema.
SET AUTOCOMMIT FALSE;
SELECT 'step 190 certificate-alias-length' AS MIGPLAN;

ALTER TABLE AM_CERTIFICATE_METADATA ALTER COLUMN ALIAS VARCHAR(255) NOT NULL;

COMMIT;

-- Step 560 alert-emails-key                                                                3.0.0 -> 3.2.0, H2
-- Give AM_ALERT_EMAILLIST_DETAILS a primary key
--
-- Database    apim_db (/home/trial/wso2am-3.0.0/repository/database/WSO2AM_DB)
-- Run as      wso2carbon
-- Run with    java org.h2.tools.RunScript -url
--             'jdbc:h2:/home/trial/wso2am-3.0.0/repository/database/WSO2AM_DB;IFEXISTS=TRUE' -user wso2carbon
--             -script sql/560-apim_db-alert-emails-key.sql -showResults
--             (in the bundle's folder; migrate.sh does this for you)
-- Needs       every server is stopped (proved: after stop-old-servers)
--             table AM_ALERT_EMAILLIST_DETAILS exists (asked when run, expected: 3.0.0 catalog)
--             column AM_ALERT_EMAILLIST_DETAILS.EMAIL_LIST_ID exists (asked when run, expected: 3.0.0
--             catalog)
--             column AM_ALERT_EMAILLIST_DETAILS.EMAIL exists (asked when run, expected: 3.0.0 catalog)
--             Every row has a list and an address (if not: such a row reaches nobody; look at it, complete or
--             delete it, and go on) (asked when run)
--             the primary key of AM_ALERT_EMAILLIST_DETAILS is not (EMAIL_LIST_ID, EMAIL) (asked when run; if
--             not, the step is skipped, expected: 3.0.0 catalog)
-- Risk        locks AM_ALERT_EMAILLIST_DETAILS, for a moment
-- Again       NOT NULL changes nothing the second time, and the key is the last statement.
-- Done when   the primary key of AM_ALERT_EMAILLIST_DETAILS is (EMAIL_LIST_ID, EMAIL)
--             column AM_ALERT_EMAILLIST_DETAILS.EMAIL_LIST_ID is NOT NULL
--             column AM_ALERT_EMAILLIST_DETAILS.EMAIL is NOT NULL
-- Undo        ALTER TABLE AM_ALERT_EMAILLIST_DETAILS DROP PRIMARY KEY; ALTER TABLE AM_ALERT_EMAILLIST_DETAILS
--             ALTER COLUMN EMAIL_LIST_ID DROP NOT NULL; ALTER TABLE AM_ALERT_EMAILLIST_DETAILS ALTER COLUMN
--             EMAIL DROP NOT NULL
-- Source      guide 3.0.0 to 3.2.0, Step 2.3
-- Differs     The keys of the published schema, after a look for rows that would not fit. No row is deleted.
SET AUTOCOMMIT FALSE;
SELECT 'step 560 alert-emails-key' AS MIGPLAN;

ALTER TABLE AM_ALERT_EMAILLIST_DETAILS ALTER COLUMN EMAIL_LIST_ID SET NOT NULL;

ALTER TABLE AM_ALERT_EMAILLIST_DETAILS ALTER COLUMN EMAIL SET NOT NULL;

ALTER TABLE AM_ALERT_EMAILLIST_DETAILS ADD PRIMARY KEY (EMAIL_LIST_ID, EMAIL);

COMMIT;

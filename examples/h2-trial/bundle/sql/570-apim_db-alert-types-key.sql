-- Step 570 alert-types-key                                                                 3.0.0 -> 3.2.0, H2
-- Give AM_ALERT_TYPES_VALUES a primary key
--
-- Database    apim_db (/home/trial/wso2am-3.0.0/repository/database/WSO2AM_DB)
-- Run as      wso2carbon
-- Run with    java org.h2.tools.RunScript -url
--             'jdbc:h2:/home/trial/wso2am-3.0.0/repository/database/WSO2AM_DB;IFEXISTS=TRUE' -user wso2carbon
--             -script sql/570-apim_db-alert-types-key.sql -showResults
--             (in the bundle's folder; migrate.sh does this for you)
-- Needs       every server is stopped (proved: after stop-old-servers)
--             table AM_ALERT_TYPES_VALUES exists (asked when run, expected: 3.0.0 catalog)
--             column AM_ALERT_TYPES_VALUES.ALERT_TYPE_ID exists (asked when run, expected: 3.0.0 catalog)
--             column AM_ALERT_TYPES_VALUES.USER_NAME exists (asked when run, expected: 3.0.0 catalog)
--             column AM_ALERT_TYPES_VALUES.STAKE_HOLDER exists (asked when run, expected: 3.0.0 catalog)
--             Every row names the type of its alert (if not: such a row stands for no alert; look at it,
--             complete or delete it, and go on) (asked when run)
--             the primary key of AM_ALERT_TYPES_VALUES is not (ALERT_TYPE_ID, USER_NAME, STAKE_HOLDER) (asked
--             when run; if not, the step is skipped, expected: 3.0.0 catalog)
-- Risk        locks AM_ALERT_TYPES_VALUES, for a moment
-- Again       NOT NULL changes nothing the second time, and the key is the last statement.
-- Done when   the primary key of AM_ALERT_TYPES_VALUES is (ALERT_TYPE_ID, USER_NAME, STAKE_HOLDER)
--             column AM_ALERT_TYPES_VALUES.ALERT_TYPE_ID is NOT NULL
-- Undo        ALTER TABLE AM_ALERT_TYPES_VALUES DROP PRIMARY KEY; ALTER TABLE AM_ALERT_TYPES_VALUES ALTER
--             COLUMN ALERT_TYPE_ID DROP NOT NULL
-- Source      guide 3.0.0 to 3.2.0, Step 2.3
-- Differs     The keys of the published schema, after a look for rows that would not fit. No row is deleted.
SET AUTOCOMMIT FALSE;
SELECT 'step 570 alert-types-key' AS MIGPLAN;

ALTER TABLE AM_ALERT_TYPES_VALUES ALTER COLUMN ALERT_TYPE_ID SET NOT NULL;

ALTER TABLE AM_ALERT_TYPES_VALUES ADD PRIMARY KEY (ALERT_TYPE_ID, USER_NAME, STAKE_HOLDER);

COMMIT;

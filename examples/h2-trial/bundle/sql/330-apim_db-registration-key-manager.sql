-- Step 330 registration-key-manager                                                        3.0.0 -> 3.2.0, H2
-- Give every registration its key manager
--
-- Database    apim_db (/home/trial/wso2am-3.0.0/repository/database/WSO2AM_DB)
-- Run as      wso2carbon
-- Run with    java org.h2.tools.RunScript -url
--             'jdbc:h2:/home/trial/wso2am-3.0.0/repository/database/WSO2AM_DB;IFEXISTS=TRUE' -user wso2carbon
--             -script sql/330-apim_db-registration-key-manager.sql -showResults
--             (in the bundle's folder; migrate.sh does this for you)
-- Needs       every server is stopped (proved: after stop-old-servers)
--             table AM_APPLICATION_REGISTRATION exists (asked when run, expected: 3.0.0 catalog)
--             column AM_APPLICATION_REGISTRATION.KEY_MANAGER does not exist yet (asked when run; if not, the
--             step is skipped, expected: 3.0.0 catalog)
-- Does        3.2.0 registers an application once for each key manager; what was registered so far belongs to
--             the built-in one.
-- Risk        locks AM_APPLICATION_REGISTRATION, for a moment
-- Done when   column AM_APPLICATION_REGISTRATION.KEY_MANAGER holds 255 characters
--             column AM_APPLICATION_REGISTRATION.KEY_MANAGER is NOT NULL
-- Undo        ALTER TABLE AM_APPLICATION_REGISTRATION DROP COLUMN KEY_MANAGER
-- Source      guide 3.0.0 to 3.2.0, Step 2.3
-- Differs     NOT NULL, in the statement that adds the column.
-- Differs     The same change, behind a question to the catalog that is asked before the step.
SET AUTOCOMMIT FALSE;
SELECT 'step 330 registration-key-manager' AS MIGPLAN;

ALTER TABLE AM_APPLICATION_REGISTRATION
ADD KEY_MANAGER VARCHAR(255) DEFAULT 'Resident Key Manager' NOT NULL;

COMMIT;

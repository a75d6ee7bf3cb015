-- Step 270 uma-ticket                                                                      3.0.0 -> 3.2.0, H2
-- Create IDN_UMA_PERMISSION_TICKET
--
-- Database    apim_db (/home/trial/wso2am-3.0.0/repository/database/WSO2AM_DB)
-- Run as      wso2carbon
-- Run with    java org.h2.tools.RunScript -url
--             'jdbc:h2:/home/trial/wso2am-3.0.0/repository/database/WSO2AM_DB;IFEXISTS=TRUE' -user wso2carbon
--             -script sql/270-apim_db-uma-ticket.sql -showResults
--             (in the bundle's folder; migrate.sh does this for you)
-- Needs       every server is stopped (proved: after stop-old-servers)
--             table IDN_UMA_PERMISSION_TICKET does not exist yet (asked when run; if not, the step is
--             skipped, expected: 3.0.0 catalog)
-- Does        Holds permission tickets of User-Managed Access.
-- Risk        none known
-- Done when   table IDN_UMA_PERMISSION_TICKET exists
--             the primary key of IDN_UMA_PERMISSION_TICKET is (ID)
-- Undo        DROP TABLE IDN_UMA_PERMISSION_TICKET, as long as it is empty
-- Source      guide 3.0.0 to 3.2.0, Step 2.3
-- Differs     The tables, indexes, sequences and triggers of the published schema of 3.1.0.
SET AUTOCOMMIT FALSE;
SELECT 'step 270 uma-ticket' AS MIGPLAN;

CREATE TABLE IDN_UMA_PERMISSION_TICKET (
  ID INTEGER NOT NULL AUTO_INCREMENT,
  PT VARCHAR(255) NOT NULL,
  TIME_CREATED TIMESTAMP NOT NULL,
  EXPIRY_TIME TIMESTAMP NOT NULL,
  TICKET_STATE VARCHAR(25) DEFAULT 'ACTIVE',
  TENANT_ID INTEGER DEFAULT -1234,
  PRIMARY KEY (ID)
);

COMMIT;

-- Step 320 gateway-published-apis                                                  3.2.0 -> 4.0.0, SQL Server
-- Create AM_GW_PUBLISHED_API_DETAILS
--
-- Database    apim_db (am_db on db1.clinic.example:1433)
-- Run as      am
-- Run with    sqlcmd -b -I -x -S tcp:db1.clinic.example,1433 -d am_db -U am -i
--             sql/320-apim_db-gateway-published-apis.sql
--             (in the bundle's folder; migrate.sh does this for you)
-- Needs       every server is stopped (proved: after stop-old-servers)
--             table AM_GW_PUBLISHED_API_DETAILS does not exist yet (asked when run; if not, the step is
--             skipped, expected: by step gateway-published-apis-kept)
-- Does        Lists the APIs of which gateways may fetch artifacts.
-- Risk        none known
-- Done when   table AM_GW_PUBLISHED_API_DETAILS exists
--             the primary key of AM_GW_PUBLISHED_API_DETAILS is (API_ID)
--             column AM_GW_PUBLISHED_API_DETAILS.API_TYPE exists
-- Undo        DROP TABLE AM_GW_PUBLISHED_API_DETAILS, as long as it is empty
-- Source      guide 3.2.0 to 4.0.0, Step 2.3
-- Differs     The plain statement, behind a question to the catalog that is asked before the step.
:ON ERROR EXIT
SET XACT_ABORT ON;
SET NOCOUNT ON;
SET QUOTED_IDENTIFIER ON;
PRINT 'step 320 gateway-published-apis';
BEGIN TRANSACTION;
GO

CREATE TABLE AM_GW_PUBLISHED_API_DETAILS (
  API_ID VARCHAR(255) NOT NULL,
  TENANT_DOMAIN VARCHAR(255),
  API_PROVIDER VARCHAR(255),
  API_NAME VARCHAR(255),
  API_VERSION VARCHAR(255),
  API_TYPE VARCHAR(50),
  PRIMARY KEY (API_ID)
);
GO

COMMIT TRANSACTION;
GO

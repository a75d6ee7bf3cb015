-- Step 400 gateway-virtual-hosts                                                   3.2.0 -> 4.0.0, SQL Server
-- Create AM_GW_VHOST
--
-- Database    apim_db (am_db on db1.clinic.example:1433)
-- Run as      am
-- Run with    sqlcmd -b -I -x -S tcp:db1.clinic.example,1433 -d am_db -U am -i
--             sql/400-apim_db-gateway-virtual-hosts.sql
--             (in the bundle's folder; migrate.sh does this for you)
-- Needs       every server is stopped (proved: after stop-old-servers)
--             table AM_GATEWAY_ENVIRONMENT exists (asked when run, expected: by step environments)
--             table AM_GW_VHOST does not exist yet (asked when run; if not, the step is skipped, expected:
--             3.2.0 catalog)
-- Does        Holds the virtual hosts of gateway environments.
-- Risk        none known
-- Done when   table AM_GW_VHOST exists
--             the primary key of AM_GW_VHOST is (GATEWAY_ENV_ID, HOST)
-- Undo        DROP TABLE AM_GW_VHOST, as long as it is empty
-- Source      guide 3.2.0 to 4.0.0, Step 2.3
-- Differs     The plain statement, behind a question to the catalog that is asked before the step.
:ON ERROR EXIT
SET XACT_ABORT ON;
SET NOCOUNT ON;
SET QUOTED_IDENTIFIER ON;
PRINT 'step 400 gateway-virtual-hosts';
BEGIN TRANSACTION;
GO

CREATE TABLE AM_GW_VHOST (
  GATEWAY_ENV_ID INTEGER NOT NULL,
  HOST VARCHAR(255) NOT NULL,
  HTTP_CONTEXT VARCHAR(255),
  HTTP_PORT VARCHAR(5) NOT NULL,
  HTTPS_PORT VARCHAR(5) NOT NULL,
  WS_PORT VARCHAR(5) NOT NULL,
  WSS_PORT VARCHAR(5) NOT NULL,
  FOREIGN KEY (GATEWAY_ENV_ID) REFERENCES AM_GATEWAY_ENVIRONMENT (ID) ON UPDATE CASCADE ON DELETE CASCADE,
  PRIMARY KEY (GATEWAY_ENV_ID, HOST)
);
GO

COMMIT TRANSACTION;
GO

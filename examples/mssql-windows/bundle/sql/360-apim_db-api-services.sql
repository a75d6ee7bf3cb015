-- Step 360 api-services                                                            3.2.0 -> 4.0.0, SQL Server
-- Create AM_API_SERVICE_MAPPING
--
-- Database    apim_db (am_db on db1.clinic.example:1433)
-- Run as      am
-- Run with    sqlcmd -b -I -x -S tcp:db1.clinic.example,1433 -d am_db -U am -i
--             sql/360-apim_db-api-services.sql
--             (in the bundle's folder; migrate.sh does this for you)
-- Needs       every server is stopped (proved: after stop-old-servers)
--             table AM_API exists (asked when run, expected: 3.2.0 catalog)
--             table AM_API_SERVICE_MAPPING does not exist yet (asked when run; if not, the step is skipped,
--             expected: 3.2.0 catalog)
-- Does        Tells from which service an API was made.
-- Risk        none known
-- Done when   table AM_API_SERVICE_MAPPING exists
--             the primary key of AM_API_SERVICE_MAPPING is (API_ID, SERVICE_KEY)
-- Undo        DROP TABLE AM_API_SERVICE_MAPPING, as long as it is empty
-- Source      guide 3.2.0 to 4.0.0, Step 2.3
-- Differs     A column that may be NULL.
-- Differs     The plain statement, behind a question to the catalog that is asked before the step.
:ON ERROR EXIT
SET XACT_ABORT ON;
SET NOCOUNT ON;
SET QUOTED_IDENTIFIER ON;
PRINT 'step 360 api-services';
BEGIN TRANSACTION;
GO

CREATE TABLE AM_API_SERVICE_MAPPING (
  API_ID INTEGER NOT NULL,
  SERVICE_KEY VARCHAR(256) NOT NULL,
  MD5 VARCHAR(100),
  TENANT_ID INTEGER NOT NULL,
  PRIMARY KEY (API_ID, SERVICE_KEY),
  FOREIGN KEY (API_ID) REFERENCES AM_API (API_ID) ON DELETE CASCADE
);
GO

COMMIT TRANSACTION;
GO

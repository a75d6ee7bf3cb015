-- Step 330 gateway-artifacts                                                       3.2.0 -> 4.0.0, SQL Server
-- Create AM_GW_API_ARTIFACTS
--
-- Database    apim_db (am_db on db1.clinic.example:1433)
-- Run as      am
-- Run with    sqlcmd -b -I -x -S tcp:db1.clinic.example,1433 -d am_db -U am -i
--             sql/330-apim_db-gateway-artifacts.sql
--             (in the bundle's folder; migrate.sh does this for you)
-- Needs       every server is stopped (proved: after stop-old-servers)
--             table AM_GW_PUBLISHED_API_DETAILS exists (asked when run, expected: by step
--             gateway-published-apis)
--             table AM_GW_API_ARTIFACTS does not exist yet (asked when run; if not, the step is skipped,
--             expected: by step gateway-artifacts-kept)
-- Does        Holds what gateways fetch of a revision.
-- Risk        none known
-- Done when   table AM_GW_API_ARTIFACTS exists
--             the primary key of AM_GW_API_ARTIFACTS is (REVISION_ID, API_ID)
-- Undo        DROP TABLE AM_GW_API_ARTIFACTS, as long as it is empty
-- Source      guide 3.2.0 to 4.0.0, Step 2.3
-- Differs     The plain statement, behind a question to the catalog that is asked before the step.
:ON ERROR EXIT
SET XACT_ABORT ON;
SET NOCOUNT ON;
SET QUOTED_IDENTIFIER ON;
PRINT 'step 330 gateway-artifacts';
BEGIN TRANSACTION;
GO

CREATE TABLE AM_GW_API_ARTIFACTS (
  API_ID VARCHAR(255) NOT NULL,
  REVISION_ID VARCHAR(255) NOT NULL,
  ARTIFACT VARBINARY(MAX),
  TIME_STAMP DATETIME DEFAULT CURRENT_TIMESTAMP NOT NULL,
  PRIMARY KEY (REVISION_ID, API_ID),
  FOREIGN KEY (API_ID) REFERENCES AM_GW_PUBLISHED_API_DETAILS (API_ID) ON UPDATE CASCADE ON DELETE NO ACTION
);
GO

COMMIT TRANSACTION;
GO

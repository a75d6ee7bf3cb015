-- Step 250 revision-deployments                                                    3.2.0 -> 4.0.0, SQL Server
-- Create AM_DEPLOYMENT_REVISION_MAPPING
--
-- Database    apim_db (am_db on db1.clinic.example:1433)
-- Run as      am
-- Run with    sqlcmd -b -I -x -S tcp:db1.clinic.example,1433 -d am_db -U am -i
--             sql/250-apim_db-revision-deployments.sql
--             (in the bundle's folder; migrate.sh does this for you)
-- Needs       every server is stopped (proved: after stop-old-servers)
--             table AM_REVISION exists (asked when run, expected: by step revisions)
--             table AM_DEPLOYMENT_REVISION_MAPPING does not exist yet (asked when run; if not, the step is
--             skipped, expected: 3.2.0 catalog)
-- Does        Tells in which gateway environment which revision is deployed.
-- Risk        none known
-- Done when   table AM_DEPLOYMENT_REVISION_MAPPING exists
--             the primary key of AM_DEPLOYMENT_REVISION_MAPPING is (NAME, REVISION_UUID)
-- Undo        DROP TABLE AM_DEPLOYMENT_REVISION_MAPPING, as long as it is empty
-- Source      guide 3.2.0 to 4.0.0, Step 2.3
-- Differs     The plain statement, behind a question to the catalog that is asked before the step.
:ON ERROR EXIT
SET XACT_ABORT ON;
SET NOCOUNT ON;
SET QUOTED_IDENTIFIER ON;
PRINT 'step 250 revision-deployments';
BEGIN TRANSACTION;
GO

CREATE TABLE AM_DEPLOYMENT_REVISION_MAPPING (
  NAME VARCHAR(255) NOT NULL,
  VHOST VARCHAR(255),
  REVISION_UUID VARCHAR(255) NOT NULL,
  DISPLAY_ON_DEVPORTAL BIT DEFAULT 0,
  DEPLOYED_TIME DATETIME DEFAULT CURRENT_TIMESTAMP NOT NULL,
  PRIMARY KEY (NAME, REVISION_UUID),
  FOREIGN KEY (REVISION_UUID) REFERENCES AM_REVISION (REVISION_UUID) ON UPDATE CASCADE ON DELETE CASCADE
);
GO

COMMIT TRANSACTION;
GO

-- Step 230 revisions                                                               3.2.0 -> 4.0.0, SQL Server
-- Create AM_REVISION
--
-- Database    apim_db (am_db on db1.clinic.example:1433)
-- Run as      am
-- Run with    sqlcmd -b -I -x -S tcp:db1.clinic.example,1433 -d am_db -U am -i sql/230-apim_db-revisions.sql
--             (in the bundle's folder; migrate.sh does this for you)
-- Needs       every server is stopped (proved: after stop-old-servers)
--             table AM_REVISION does not exist yet (asked when run; if not, the step is skipped, expected:
--             3.2.0 catalog)
-- Does        An API of 4.0.0 is deployed by revision. The migration client makes the first one of each API.
-- Risk        none known
-- Done when   table AM_REVISION exists
--             the primary key of AM_REVISION is (ID, API_UUID)
--             AM_REVISION has a unique constraint over (REVISION_UUID)
-- Undo        DROP TABLE AM_REVISION, as long as it is empty
-- Source      guide 3.2.0 to 4.0.0, Step 2.3
-- Differs     The plain statement, behind a question to the catalog that is asked before the step.
:ON ERROR EXIT
SET XACT_ABORT ON;
SET NOCOUNT ON;
SET QUOTED_IDENTIFIER ON;
PRINT 'step 230 revisions';
BEGIN TRANSACTION;
GO

CREATE TABLE AM_REVISION (
  ID INTEGER NOT NULL,
  API_UUID VARCHAR(256) NOT NULL,
  REVISION_UUID VARCHAR(255) NOT NULL,
  DESCRIPTION VARCHAR(255),
  CREATED_TIME DATETIME DEFAULT CURRENT_TIMESTAMP NOT NULL,
  CREATED_BY VARCHAR(255),
  PRIMARY KEY (ID, API_UUID),
  UNIQUE (REVISION_UUID)
);
GO

COMMIT TRANSACTION;
GO

-- Step 240 revision-metadata                                                       3.2.0 -> 4.0.0, SQL Server
-- Create AM_API_REVISION_METADATA
--
-- Database    apim_db (am_db on db1.clinic.example:1433)
-- Run as      am
-- Run with    sqlcmd -b -I -x -S tcp:db1.clinic.example,1433 -d am_db -U am -i
--             sql/240-apim_db-revision-metadata.sql
--             (in the bundle's folder; migrate.sh does this for you)
-- Needs       every server is stopped (proved: after stop-old-servers)
--             table AM_API_REVISION_METADATA does not exist yet (asked when run; if not, the step is skipped,
--             expected: 3.2.0 catalog)
-- Does        Keeps what a revision of an API had of its own.
-- Risk        none known
-- Done when   table AM_API_REVISION_METADATA exists
--             AM_API_REVISION_METADATA has a unique constraint over (API_UUID, REVISION_UUID)
-- Undo        DROP TABLE AM_API_REVISION_METADATA, as long as it is empty
-- Source      guide 3.2.0 to 4.0.0, Step 2.3
-- Differs     The plain statement, behind a question to the catalog that is asked before the step.
:ON ERROR EXIT
SET XACT_ABORT ON;
SET NOCOUNT ON;
SET QUOTED_IDENTIFIER ON;
PRINT 'step 240 revision-metadata';
BEGIN TRANSACTION;
GO

CREATE TABLE AM_API_REVISION_METADATA (
  API_UUID VARCHAR(64),
  REVISION_UUID VARCHAR(64),
  API_TIER VARCHAR(128),
  UNIQUE (API_UUID, REVISION_UUID)
);
GO

COMMIT TRANSACTION;
GO

-- Step 210 api-revision-count                                                      3.2.0 -> 4.0.0, SQL Server
-- Count the revisions of each API
--
-- Database    apim_db (am_db on db1.clinic.example:1433)
-- Run as      am
-- Run with    sqlcmd -b -I -x -S tcp:db1.clinic.example,1433 -d am_db -U am -i
--             sql/210-apim_db-api-revision-count.sql
--             (in the bundle's folder; migrate.sh does this for you)
-- Needs       every server is stopped (proved: after stop-old-servers)
--             table AM_API exists (asked when run, expected: 3.2.0 catalog)
--             column AM_API.REVISIONS_CREATED does not exist yet (asked when run; if not, the step is
--             skipped, expected: 3.2.0 catalog)
-- Does        The number of the next revision is one more; an API that was there before has none.
-- Risk        locks AM_API, for a moment
-- Done when   column AM_API.REVISIONS_CREATED exists
--             column AM_API.REVISIONS_CREATED has a default
-- Undo        ALTER TABLE AM_API DROP COLUMN REVISIONS_CREATED, once the constraint of its default is
--             dropped; `SELECT name FROM sys.default_constraints WHERE parent_object_id = OBJECT_ID('AM_API')
--             AND COL_NAME(parent_object_id, parent_column_id) = 'REVISIONS_CREATED'` tells its name
-- Source      guide 3.2.0 to 4.0.0, Step 2.3
-- Differs     WITH VALUES.
-- Differs     The same change, behind a question to the catalog that is asked before the step.
:ON ERROR EXIT
SET XACT_ABORT ON;
SET NOCOUNT ON;
SET QUOTED_IDENTIFIER ON;
PRINT 'step 210 api-revision-count';
BEGIN TRANSACTION;
GO

ALTER TABLE AM_API ADD REVISIONS_CREATED INTEGER DEFAULT 0 WITH VALUES;
GO

COMMIT TRANSACTION;
GO

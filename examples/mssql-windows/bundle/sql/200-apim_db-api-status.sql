-- Step 200 api-status                                                              3.2.0 -> 4.0.0, SQL Server
-- Give each API a place for its lifecycle state
--
-- Database    apim_db (am_db on db1.clinic.example:1433)
-- Run as      am
-- Run with    sqlcmd -b -I -x -S tcp:db1.clinic.example,1433 -d am_db -U am -i sql/200-apim_db-api-status.sql
--             (in the bundle's folder; migrate.sh does this for you)
-- Needs       every server is stopped (proved: after stop-old-servers)
--             table AM_API exists (asked when run, expected: 3.2.0 catalog)
--             column AM_API.STATUS does not exist yet (asked when run; if not, the step is skipped, expected:
--             3.2.0 catalog)
-- Does        The migration client copies the state from the registry.
-- Risk        locks AM_API, for a moment
-- Done when   column AM_API.STATUS holds 30 characters
-- Undo        ALTER TABLE AM_API DROP COLUMN STATUS
-- Source      guide 3.2.0 to 4.0.0, Step 2.3
-- Differs     The same change, behind a question to the catalog that is asked before the step.
:ON ERROR EXIT
SET XACT_ABORT ON;
SET NOCOUNT ON;
SET QUOTED_IDENTIFIER ON;
PRINT 'step 200 api-status';
BEGIN TRANSACTION;
GO

ALTER TABLE AM_API ADD STATUS VARCHAR(30);
GO

COMMIT TRANSACTION;
GO

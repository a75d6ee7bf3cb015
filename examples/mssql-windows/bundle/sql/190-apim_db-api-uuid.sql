-- Step 190 api-uuid                                                                3.2.0 -> 4.0.0, SQL Server
-- Give each API a place for its id
--
-- Database    apim_db (am_db on db1.clinic.example:1433)
-- Run as      am
-- Run with    sqlcmd -b -I -x -S tcp:db1.clinic.example,1433 -d am_db -U am -i sql/190-apim_db-api-uuid.sql
--             (in the bundle's folder; migrate.sh does this for you)
-- Needs       every server is stopped (proved: after stop-old-servers)
--             table AM_API exists (asked when run, expected: 3.2.0 catalog)
--             table AM_KEY_MANAGER exists (asked when run, expected: 3.2.0 catalog)
--             table AM_OPERATION_POLICY does not exist yet (asked when run, expected: 3.2.0 catalog)
--             column AM_API.API_UUID does not exist yet (asked when run; if not, the step is skipped,
--             expected: 3.2.0 catalog)
-- Does        4.0.0 keeps the id of an API, which was in the registry only, in the database. The migration
--             client fills it.
-- Risk        locks AM_API, for a moment
-- Done when   column AM_API.API_UUID holds 256 characters
-- Undo        ALTER TABLE AM_API DROP COLUMN API_UUID
-- Source      guide 3.2.0 to 4.0.0, Step 2.3
-- Differs     The length of the published schema.
-- Differs     The same change, behind a question to the catalog that is asked before the step.
:ON ERROR EXIT
SET XACT_ABORT ON;
SET NOCOUNT ON;
SET QUOTED_IDENTIFIER ON;
PRINT 'step 190 api-uuid';
BEGIN TRANSACTION;
GO

ALTER TABLE AM_API ADD API_UUID VARCHAR(256);
GO

COMMIT TRANSACTION;
GO

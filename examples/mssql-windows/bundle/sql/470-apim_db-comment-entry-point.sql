-- Step 470 comment-entry-point                                                     3.2.0 -> 4.0.0, SQL Server
-- Tell where an API comment was written
--
-- Database    apim_db (am_db on db1.clinic.example:1433)
-- Run as      am
-- Run with    sqlcmd -b -I -x -S tcp:db1.clinic.example,1433 -d am_db -U am -i
--             sql/470-apim_db-comment-entry-point.sql
--             (in the bundle's folder; migrate.sh does this for you)
-- Needs       every server is stopped (proved: after stop-old-servers)
--             table AM_API_COMMENTS exists (asked when run, expected: 3.2.0 catalog)
--             column AM_API_COMMENTS.ENTRY_POINT does not exist yet (asked when run; if not, the step is
--             skipped, expected: 3.2.0 catalog)
-- Risk        locks AM_API_COMMENTS, for a moment
-- Done when   column AM_API_COMMENTS.ENTRY_POINT holds 20 characters
-- Undo        ALTER TABLE AM_API_COMMENTS DROP COLUMN ENTRY_POINT
-- Source      guide 3.2.0 to 4.0.0, Step 2.3
-- Differs     The column without a default; the next step fills the old rows.
-- Differs     The same change, behind a question to the catalog that is asked before the step.
:ON ERROR EXIT
SET XACT_ABORT ON;
SET NOCOUNT ON;
SET QUOTED_IDENTIFIER ON;
PRINT 'step 470 comment-entry-point';
BEGIN TRANSACTION;
GO

ALTER TABLE AM_API_COMMENTS ADD ENTRY_POINT VARCHAR(20);
GO

COMMIT TRANSACTION;
GO

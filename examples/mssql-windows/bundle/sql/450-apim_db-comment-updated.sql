-- Step 450 comment-updated                                                         3.2.0 -> 4.0.0, SQL Server
-- Note when an API comment was changed
--
-- Database    apim_db (am_db on db1.clinic.example:1433)
-- Run as      am
-- Run with    sqlcmd -b -I -x -S tcp:db1.clinic.example,1433 -d am_db -U am -i
--             sql/450-apim_db-comment-updated.sql
--             (in the bundle's folder; migrate.sh does this for you)
-- Needs       every server is stopped (proved: after stop-old-servers)
--             table AM_API_COMMENTS exists (asked when run, expected: 3.2.0 catalog)
--             column AM_API_COMMENTS.UPDATED_TIME does not exist yet (asked when run; if not, the step is
--             skipped, expected: 3.2.0 catalog)
-- Does        A comment that nobody has changed has none.
-- Risk        locks AM_API_COMMENTS, for a moment
-- Done when   column AM_API_COMMENTS.UPDATED_TIME exists
-- Undo        ALTER TABLE AM_API_COMMENTS DROP COLUMN UPDATED_TIME
-- Source      guide 3.2.0 to 4.0.0, Step 2.3
-- Differs     The same change, behind a question to the catalog that is asked before the step.
:ON ERROR EXIT
SET XACT_ABORT ON;
SET NOCOUNT ON;
SET QUOTED_IDENTIFIER ON;
PRINT 'step 450 comment-updated';
BEGIN TRANSACTION;
GO

ALTER TABLE AM_API_COMMENTS ADD UPDATED_TIME DATETIME;
GO

COMMIT TRANSACTION;
GO

-- Step 430 comment-author                                                          3.2.0 -> 4.0.0, SQL Server
-- Rename COMMENTED_USER of API comments to CREATED_BY
--
-- Database    apim_db (am_db on db1.clinic.example:1433)
-- Run as      am
-- Run with    sqlcmd -b -I -x -S tcp:db1.clinic.example,1433 -d am_db -U am -i
--             sql/430-apim_db-comment-author.sql
--             (in the bundle's folder; migrate.sh does this for you)
-- Needs       every server is stopped (proved: after stop-old-servers)
--             table AM_API_COMMENTS exists (asked when run, expected: 3.2.0 catalog)
--             column AM_API_COMMENTS.COMMENTED_USER exists (asked when run; if not, the step is skipped,
--             expected: 3.2.0 catalog)
--             column AM_API_COMMENTS.CREATED_BY does not exist yet (asked when run; if not, the step is
--             skipped, expected: 3.2.0 catalog)
-- Risk        locks AM_API_COMMENTS, for a moment
-- Done when   column AM_API_COMMENTS.CREATED_BY exists
--             column AM_API_COMMENTS.COMMENTED_USER does not exist yet
-- Undo        Rename CREATED_BY back to COMMENTED_USER in the same way; every value stays
-- Source      guide 3.2.0 to 4.0.0, Step 2.3
-- Differs     The same change, behind a question to the catalog that is asked before the step.
:ON ERROR EXIT
SET XACT_ABORT ON;
SET NOCOUNT ON;
SET QUOTED_IDENTIFIER ON;
PRINT 'step 430 comment-author';
BEGIN TRANSACTION;
GO

EXEC sp_rename 'AM_API_COMMENTS.COMMENTED_USER', 'CREATED_BY', 'COLUMN';
GO

COMMIT TRANSACTION;
GO

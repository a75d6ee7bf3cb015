-- Step 460 comment-parent                                                          3.2.0 -> 4.0.0, SQL Server
-- Let an API comment answer another one
--
-- Database    apim_db (am_db on db1.clinic.example:1433)
-- Run as      am
-- Run with    sqlcmd -b -I -x -S tcp:db1.clinic.example,1433 -d am_db -U am -i
--             sql/460-apim_db-comment-parent.sql
--             (in the bundle's folder; migrate.sh does this for you)
-- Needs       every server is stopped (proved: after stop-old-servers)
--             table AM_API_COMMENTS exists (asked when run, expected: 3.2.0 catalog)
--             column AM_API_COMMENTS.PARENT_COMMENT_ID does not exist yet (asked when run; if not, the step
--             is skipped, expected: 3.2.0 catalog)
-- Risk        locks AM_API_COMMENTS, for a moment
-- Done when   column AM_API_COMMENTS.PARENT_COMMENT_ID holds 64 characters
-- Undo        ALTER TABLE AM_API_COMMENTS DROP COLUMN PARENT_COMMENT_ID
-- Source      guide 3.2.0 to 4.0.0, Step 2.3
-- Differs     64 characters.
-- Differs     The same change, behind a question to the catalog that is asked before the step.
:ON ERROR EXIT
SET XACT_ABORT ON;
SET NOCOUNT ON;
SET QUOTED_IDENTIFIER ON;
PRINT 'step 460 comment-parent';
BEGIN TRANSACTION;
GO

ALTER TABLE AM_API_COMMENTS ADD PARENT_COMMENT_ID VARCHAR(64);
GO

COMMIT TRANSACTION;
GO

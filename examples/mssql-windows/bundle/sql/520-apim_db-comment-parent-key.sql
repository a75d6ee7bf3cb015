-- Step 520 comment-parent-key                                                      3.2.0 -> 4.0.0, SQL Server
-- Tie answers to the API comment that they answer
--
-- Database    apim_db (am_db on db1.clinic.example:1433)
-- Run as      am
-- Run with    sqlcmd -b -I -x -S tcp:db1.clinic.example,1433 -d am_db -U am -i
--             sql/520-apim_db-comment-parent-key.sql
--             (in the bundle's folder; migrate.sh does this for you)
-- Needs       every server is stopped (proved: after stop-old-servers)
--             table AM_API_COMMENTS exists (asked when run, expected: 3.2.0 catalog)
--             column AM_API_COMMENTS.PARENT_COMMENT_ID exists (asked when run, expected: by step
--             comment-parent)
--             the primary key of AM_API_COMMENTS is (COMMENT_ID) (asked when run, expected: 3.2.0 catalog)
--             AM_API_COMMENTS has no foreign key over (PARENT_COMMENT_ID) (asked when run; if not, the step
--             is skipped, expected: 3.2.0 catalog)
-- Risk        locks AM_API_COMMENTS, for a moment
-- Done when   AM_API_COMMENTS has a foreign key over (PARENT_COMMENT_ID)
-- Undo        Drop the foreign key over PARENT_COMMENT_ID by its name
-- Source      guide 3.2.0 to 4.0.0, Step 2.3
-- Differs     The same change, behind a question to the catalog that is asked before the step.
:ON ERROR EXIT
SET XACT_ABORT ON;
SET NOCOUNT ON;
SET QUOTED_IDENTIFIER ON;
PRINT 'step 520 comment-parent-key';
BEGIN TRANSACTION;
GO

ALTER TABLE AM_API_COMMENTS
ADD FOREIGN KEY (PARENT_COMMENT_ID) REFERENCES AM_API_COMMENTS (COMMENT_ID);
GO

COMMIT TRANSACTION;
GO

-- Step 480 comment-entry-point-values                                              3.2.0 -> 4.0.0, SQL Server
-- Mark the API comments of 3.2.0 as written in the developer portal
--
-- Database    apim_db (am_db on db1.clinic.example:1433)
-- Run as      am
-- Run with    sqlcmd -b -I -x -S tcp:db1.clinic.example,1433 -d am_db -U am -i
--             sql/480-apim_db-comment-entry-point-values.sql
--             (in the bundle's folder; migrate.sh does this for you)
-- Needs       every server is stopped (proved: after stop-old-servers)
--             table AM_API_COMMENTS exists (asked when run, expected: 3.2.0 catalog)
--             column AM_API_COMMENTS.ENTRY_POINT exists (asked when run, expected: by step
--             comment-entry-point)
-- Does        Before 4.0.0 comments were written there only.
-- Risk        rewrites AM_API_COMMENTS: every row of it gets a value in a new column
-- Done when   Every comment says where it was written
-- Undo        UPDATE AM_API_COMMENTS SET ENTRY_POINT = NULL, as long as no server of 4.0.0 has run
-- Source      guide 3.2.0 to 4.0.0, Step 2.3
-- Differs     The rows are filled by a statement of their own.
:ON ERROR EXIT
SET XACT_ABORT ON;
SET NOCOUNT ON;
SET QUOTED_IDENTIFIER ON;
PRINT 'step 480 comment-entry-point-values';
BEGIN TRANSACTION;
GO

UPDATE AM_API_COMMENTS SET ENTRY_POINT = 'DEVPORTAL' WHERE ENTRY_POINT IS NULL;
GO

COMMIT TRANSACTION;
GO

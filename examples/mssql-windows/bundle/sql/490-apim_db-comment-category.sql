-- Step 490 comment-category                                                        3.2.0 -> 4.0.0, SQL Server
-- Sort API comments into categories
--
-- Database    apim_db (am_db on db1.clinic.example:1433)
-- Run as      am
-- Run with    sqlcmd -b -I -x -S tcp:db1.clinic.example,1433 -d am_db -U am -i
--             sql/490-apim_db-comment-category.sql
--             (in the bundle's folder; migrate.sh does this for you)
-- Needs       every server is stopped (proved: after stop-old-servers)
--             table AM_API_COMMENTS exists (asked when run, expected: 3.2.0 catalog)
--             column AM_API_COMMENTS.CATEGORY does not exist yet (asked when run; if not, the step is
--             skipped, expected: 3.2.0 catalog)
-- Risk        locks AM_API_COMMENTS, for a moment
-- Done when   column AM_API_COMMENTS.CATEGORY holds 20 characters
--             column AM_API_COMMENTS.CATEGORY has a default
-- Undo        ALTER TABLE AM_API_COMMENTS DROP COLUMN CATEGORY, once the constraint of its default is
--             dropped; `SELECT name FROM sys.default_constraints WHERE parent_object_id =
--             OBJECT_ID('AM_API_COMMENTS') AND COL_NAME(parent_object_id, parent_column_id) = 'CATEGORY'`
--             tells its name
-- Source      guide 3.2.0 to 4.0.0, Step 2.3
-- Differs     WITH VALUES.
-- Differs     The same change, behind a question to the catalog that is asked before the step.
:ON ERROR EXIT
SET XACT_ABORT ON;
SET NOCOUNT ON;
SET QUOTED_IDENTIFIER ON;
PRINT 'step 490 comment-category';
BEGIN TRANSACTION;
GO

ALTER TABLE AM_API_COMMENTS ADD CATEGORY VARCHAR(20) DEFAULT 'general' WITH VALUES;
GO

COMMIT TRANSACTION;
GO

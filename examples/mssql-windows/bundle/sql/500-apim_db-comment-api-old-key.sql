-- Step 500 comment-api-old-key                                                     3.2.0 -> 4.0.0, SQL Server
-- Drop the old foreign key from API comments to APIs
--
-- Database    apim_db (am_db on db1.clinic.example:1433)
-- Run as      am
-- Run with    sqlcmd -b -I -x -S tcp:db1.clinic.example,1433 -d am_db -U am -i
--             sql/500-apim_db-comment-api-old-key.sql
--             (in the bundle's folder; migrate.sh does this for you)
-- Needs       every server is stopped (proved: after stop-old-servers)
--             table AM_API_COMMENTS exists (asked when run, expected: 3.2.0 catalog)
--             AM_API_COMMENTS has a foreign key over (API_ID) (asked when run; if not, the step is skipped,
--             expected: 3.2.0 catalog)
--             The foreign key from API_ID to AM_API still has the rules of 3.2.0 (asked when run; if not, the
--             step is skipped)
-- Risk        locks AM_API_COMMENTS and AM_API, for a moment
-- Done when   No foreign key from API_ID to AM_API has the rules of 3.2.0
-- Undo        Add the key again with the old rules, ON UPDATE CASCADE ON DELETE NO ACTION
-- Source      guide 3.2.0 to 4.0.0, Step 2.3
-- Differs     The key is dropped here, and the next step adds it without rules.
:ON ERROR EXIT
SET XACT_ABORT ON;
SET NOCOUNT ON;
SET QUOTED_IDENTIFIER ON;
PRINT 'step 500 comment-api-old-key';
BEGIN TRANSACTION;
GO

BEGIN
  DECLARE @key_name SYSNAME = (
    SELECT
      name
    FROM
      sys.foreign_keys
    WHERE
      parent_object_id = OBJECT_ID('AM_API_COMMENTS')
      AND referenced_object_id = OBJECT_ID('AM_API')
  );
  DECLARE @statement NVARCHAR(400) = N'ALTER TABLE AM_API_COMMENTS DROP CONSTRAINT ' + QUOTENAME(@key_name);
  EXEC sys.sp_executesql @statement;
END;
GO

COMMIT TRANSACTION;
GO

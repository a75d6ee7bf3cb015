-- Step 440 comment-id-length                                                       3.2.0 -> 4.0.0, SQL Server
-- Shorten AM_API_COMMENTS.COMMENT_ID to 64 characters
--
-- Database    apim_db (am_db on db1.clinic.example:1433)
-- Run as      am
-- Run with    sqlcmd -b -I -x -S tcp:db1.clinic.example,1433 -d am_db -U am -i
--             sql/440-apim_db-comment-id-length.sql
--             (in the bundle's folder; migrate.sh does this for you)
-- Needs       every server is stopped (proved: after stop-old-servers)
--             table AM_API_COMMENTS exists (asked when run, expected: 3.2.0 catalog)
--             column AM_API_COMMENTS.COMMENT_ID exists (asked when run, expected: 3.2.0 catalog)
--             column AM_API_COMMENTS.COMMENT_ID holds 65 characters (asked when run; if not, the step is
--             skipped, expected: 3.2.0 catalog)
--             No COMMENT_ID is longer than 64 characters. 3.2.0 makes ids of 36; give a comment with a longer
--             one another id, since nothing refers to it (asked when run)
-- Does        PARENT_COMMENT_ID, which refers to it, has 64 characters.
-- Risk        rewrites AM_API_COMMENTS; locks AM_API_COMMENTS, while it is written anew
-- Done when   column AM_API_COMMENTS.COMMENT_ID holds 64 characters
--             column AM_API_COMMENTS.COMMENT_ID does not hold 65 characters
--             column AM_API_COMMENTS.COMMENT_ID is NOT NULL
--             the primary key of AM_API_COMMENTS is (COMMENT_ID)
-- Undo        The same with the old length (255)
-- Source      guide 3.2.0 to 4.0.0, Step 2.3
-- Differs     64 characters everywhere, as in the published schema, after the question whether an id is
--             longer.
:ON ERROR EXIT
SET XACT_ABORT ON;
SET NOCOUNT ON;
SET QUOTED_IDENTIFIER ON;
PRINT 'step 440 comment-id-length';
BEGIN TRANSACTION;
GO

BEGIN
  DECLARE @key_name SYSNAME = (
    SELECT
      name
    FROM
      sys.key_constraints
    WHERE
      parent_object_id = OBJECT_ID('AM_API_COMMENTS')
      AND type = 'PK'
  );
  DECLARE @drop_key NVARCHAR(400) = N'ALTER TABLE AM_API_COMMENTS DROP CONSTRAINT ' + QUOTENAME(@key_name);
  DECLARE @add_key NVARCHAR(400) = N'ALTER TABLE AM_API_COMMENTS ADD CONSTRAINT ' + QUOTENAME(@key_name) + N' PRIMARY KEY (COMMENT_ID)';
  EXEC sys.sp_executesql @drop_key;
  ALTER TABLE AM_API_COMMENTS ALTER COLUMN COMMENT_ID VARCHAR(64) NOT NULL;
  EXEC sys.sp_executesql @add_key;
END;
GO

COMMIT TRANSACTION;
GO

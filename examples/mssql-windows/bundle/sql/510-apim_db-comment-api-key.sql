-- Step 510 comment-api-key                                                         3.2.0 -> 4.0.0, SQL Server
-- Tie API comments to their API without rules
--
-- Database    apim_db (am_db on db1.clinic.example:1433)
-- Run as      am
-- Run with    sqlcmd -b -I -x -S tcp:db1.clinic.example,1433 -d am_db -U am -i
--             sql/510-apim_db-comment-api-key.sql
--             (in the bundle's folder; migrate.sh does this for you)
-- Needs       every server is stopped (proved: after stop-old-servers)
--             table AM_API_COMMENTS exists (asked when run, expected: 3.2.0 catalog)
--             table AM_API exists (asked when run, expected: 3.2.0 catalog)
--             AM_API_COMMENTS has no foreign key over (API_ID) (asked when run; if not, the step is skipped,
--             expected: by step comment-api-old-key)
-- Does        A comment that others answer must not go with its API unseen; the published schema has no rules
--             here.
-- Risk        locks AM_API_COMMENTS and AM_API, while every comment is compared with its API
-- Done when   AM_API_COMMENTS has a foreign key over (API_ID)
-- Undo        The step before, and then the key with the old rules
-- Source      guide 3.2.0 to 4.0.0, Step 2.3
-- Differs     The key of the published schema.
:ON ERROR EXIT
SET XACT_ABORT ON;
SET NOCOUNT ON;
SET QUOTED_IDENTIFIER ON;
PRINT 'step 510 comment-api-key';
BEGIN TRANSACTION;
GO

ALTER TABLE AM_API_COMMENTS ADD FOREIGN KEY (API_ID) REFERENCES AM_API (API_ID);
GO

COMMIT TRANSACTION;
GO

-- Step 300 graphql-complexity-revision                                             3.2.0 -> 4.0.0, SQL Server
-- Tie the complexity of GraphQL fields to revisions
--
-- Database    apim_db (am_db on db1.clinic.example:1433)
-- Run as      am
-- Run with    sqlcmd -b -I -x -S tcp:db1.clinic.example,1433 -d am_db -U am -i
--             sql/300-apim_db-graphql-complexity-revision.sql
--             (in the bundle's folder; migrate.sh does this for you)
-- Needs       every server is stopped (proved: after stop-old-servers)
--             table AM_GRAPHQL_COMPLEXITY exists (asked when run, expected: 3.2.0 catalog)
--             column AM_GRAPHQL_COMPLEXITY.REVISION_UUID does not exist yet (asked when run; if not, the step
--             is skipped, expected: 3.2.0 catalog)
-- Does        A row without one belongs to the API itself.
-- Risk        locks AM_GRAPHQL_COMPLEXITY, for a moment
-- Done when   column AM_GRAPHQL_COMPLEXITY.REVISION_UUID holds 255 characters
-- Undo        ALTER TABLE AM_GRAPHQL_COMPLEXITY DROP COLUMN REVISION_UUID
-- Source      guide 3.2.0 to 4.0.0, Step 2.3
-- Differs     The length of the published schema.
-- Differs     The same change, behind a question to the catalog that is asked before the step.
:ON ERROR EXIT
SET XACT_ABORT ON;
SET NOCOUNT ON;
SET QUOTED_IDENTIFIER ON;
PRINT 'step 300 graphql-complexity-revision';
BEGIN TRANSACTION;
GO

ALTER TABLE AM_GRAPHQL_COMPLEXITY ADD REVISION_UUID VARCHAR(255);
GO

COMMIT TRANSACTION;
GO

-- Step 310 graphql-complexity-not-unique                                           3.2.0 -> 4.0.0, SQL Server
-- Let each revision have its own complexity of a GraphQL field
--
-- Database    apim_db (am_db on db1.clinic.example:1433)
-- Run as      am
-- Run with    sqlcmd -b -I -x -S tcp:db1.clinic.example,1433 -d am_db -U am -i
--             sql/310-apim_db-graphql-complexity-not-unique.sql
--             (in the bundle's folder; migrate.sh does this for you)
-- Needs       every server is stopped (proved: after stop-old-servers)
--             table AM_GRAPHQL_COMPLEXITY exists (asked when run, expected: 3.2.0 catalog)
--             AM_GRAPHQL_COMPLEXITY has a unique constraint over (API_ID, TYPE, FIELD) (asked when run; if
--             not, the step is skipped, expected: 3.2.0 catalog)
-- Does        A revision copies the rows of its API.
-- Risk        locks AM_GRAPHQL_COMPLEXITY, for a moment
-- Done when   AM_GRAPHQL_COMPLEXITY has no unique constraint over (API_ID, TYPE, FIELD)
-- Undo        ALTER TABLE AM_GRAPHQL_COMPLEXITY ADD UNIQUE (API_ID, TYPE, FIELD), as long as no revision of a
--             GraphQL API has been made
-- Source      guide 3.2.0 to 4.0.0, Step 2.3
-- Differs     The constraint is dropped, as in the published schema.
:ON ERROR EXIT
SET XACT_ABORT ON;
SET NOCOUNT ON;
SET QUOTED_IDENTIFIER ON;
PRINT 'step 310 graphql-complexity-not-unique';
BEGIN TRANSACTION;
GO

BEGIN
  DECLARE @constraint_name SYSNAME = (
    SELECT
      k.name
    FROM
      sys.key_constraints AS k
    WHERE
      k.parent_object_id = OBJECT_ID('AM_GRAPHQL_COMPLEXITY')
      AND k.type = 'UQ'
      AND 3 = (
        SELECT
          COUNT(*)
        FROM
          sys.index_columns AS i
        WHERE
          i.object_id = k.parent_object_id
          AND i.index_id = k.unique_index_id
      )
      AND 3 = (
        SELECT
          COUNT(*)
        FROM
          sys.index_columns AS i
        WHERE
          i.object_id = k.parent_object_id
          AND i.index_id = k.unique_index_id
          AND COL_NAME(i.object_id, i.column_id) IN ('API_ID', 'TYPE', 'FIELD')
      )
  );
  DECLARE @statement NVARCHAR(400) = N'ALTER TABLE AM_GRAPHQL_COMPLEXITY DROP CONSTRAINT ' + QUOTENAME(@constraint_name);
  EXEC sys.sp_executesql @statement;
END;
GO

COMMIT TRANSACTION;
GO

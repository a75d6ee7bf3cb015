-- Step 540 resource-scope-key                                                      3.2.0 -> 4.0.0, SQL Server
-- Give IDN_OAUTH2_RESOURCE_SCOPE its primary key again
--
-- Database    apim_db (am_db on db1.clinic.example:1433)
-- Run as      am
-- Run with    sqlcmd -b -I -x -S tcp:db1.clinic.example,1433 -d am_db -U am -i
--             sql/540-apim_db-resource-scope-key.sql
--             (in the bundle's folder; migrate.sh does this for you)
-- Needs       every server is stopped (proved: after stop-old-servers)
--             table IDN_OAUTH2_RESOURCE_SCOPE exists (asked when run, expected: 3.2.0 catalog)
--             the primary key of IDN_OAUTH2_RESOURCE_SCOPE is not (RESOURCE_PATH) (asked when run; if not,
--             the step is skipped, expected: 3.2.0 catalog)
--             No RESOURCE_PATH is there twice. Of the rows of one path keep one: since 3.2.0 the scopes of
--             resources are in AM_API_RESOURCE_SCOPE_MAPPING (asked when run)
-- Risk        rewrites IDN_OAUTH2_RESOURCE_SCOPE, whose rows lie in the order of the key; locks
--             IDN_OAUTH2_RESOURCE_SCOPE, while the key is built
-- Done when   the primary key of IDN_OAUTH2_RESOURCE_SCOPE is (RESOURCE_PATH)
-- Undo        Drop the key by its name; `SELECT name FROM sys.key_constraints WHERE parent_object_id =
--             OBJECT_ID('IDN_OAUTH2_RESOURCE_SCOPE') AND type = 'PK'` tells it
-- Source      guide 3.2.0 to 4.0.0, Step 2.3
-- Differs     The key of the published schema, after the question whether a path is there twice.
:ON ERROR EXIT
SET XACT_ABORT ON;
SET NOCOUNT ON;
SET QUOTED_IDENTIFIER ON;
PRINT 'step 540 resource-scope-key';
BEGIN TRANSACTION;
GO

ALTER TABLE IDN_OAUTH2_RESOURCE_SCOPE ADD PRIMARY KEY (RESOURCE_PATH);
GO

COMMIT TRANSACTION;
GO

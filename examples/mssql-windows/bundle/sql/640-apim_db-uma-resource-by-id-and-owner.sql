-- Step 640 uma-resource-by-id-and-owner                                            3.2.0 -> 4.0.0, SQL Server
-- Index UMA resources by id and owner
--
-- Database    apim_db (am_db on db1.clinic.example:1433)
-- Run as      am
-- Run with    sqlcmd -b -I -x -S tcp:db1.clinic.example,1433 -d am_db -U am -i
--             sql/640-apim_db-uma-resource-by-id-and-owner.sql
--             (in the bundle's folder; migrate.sh does this for you)
-- Needs       every server is stopped (proved: after stop-old-servers, identity-migrated)
--             table IDN_UMA_RESOURCE exists (asked when run, expected: 3.2.0 catalog)
--             column IDN_UMA_RESOURCE.TIME_CREATED exists (asked when run, expected: 3.2.0 catalog)
--             index IDX_USER_RID on IDN_UMA_RESOURCE does not exist yet (asked when run; if not, the step is
--             skipped, expected: 3.2.0 catalog)
-- Risk        locks IDN_UMA_RESOURCE, while the index is built
-- Done when   index IDX_USER_RID on IDN_UMA_RESOURCE exists
-- Undo        DROP INDEX IDX_USER_RID ON IDN_UMA_RESOURCE
-- Source      guide 3.2.0 to 4.0.0, Step 2.3
-- Differs     The column and the index of the published schema of 4.0.0, behind a question to the catalog.
:ON ERROR EXIT
SET XACT_ABORT ON;
SET NOCOUNT ON;
SET QUOTED_IDENTIFIER ON;
PRINT 'step 640 uma-resource-by-id-and-owner';
BEGIN TRANSACTION;
GO

CREATE INDEX IDX_USER_RID ON IDN_UMA_RESOURCE (RESOURCE_ID, RESOURCE_OWNER_NAME, USER_DOMAIN, CLIENT_ID);
GO

COMMIT TRANSACTION;
GO
